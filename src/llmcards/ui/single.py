"""Let a second start bring the first one's window forward."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TRIES = 10
_PAUSE_MS = 100


class Doorbell(QObject):
    """Listens for other starts on the same collection.

    The socket belongs to the user alone and carries nothing: to connect is to ring.

    Signals:
        rung: The program was started again.
    """

    rung = Signal()

    def __init__(self, collection: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _name(collection)
        # Whoever holds the collection's lock is alone: a socket still there is a dead one's.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
        self.rung.emit()


def raise_first(collection: Path) -> bool:
    """Ask the program that holds `collection` to come forward; return whether it heard."""
    socket = QLocalSocket()
    for _ in range(_TRIES):
        socket.connectToServer(_name(collection))
        if socket.waitForConnected(_PAUSE_MS):
            socket.disconnectFromServer()
            return True
        # The first one may still be painting its first screen.
        QThread.msleep(_PAUSE_MS)
    return False


def _name(collection: Path) -> str:
    place = str(collection.resolve()).encode()
    return f"llmcards-{sha256(place).hexdigest()[:20]}"
