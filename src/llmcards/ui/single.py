"""Let a second start bring the first one's window forward, and hand it files to open."""

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TRIES = 10
_PAUSE_MS = 100
_WRITE_MS = 2000
_MAX_BYTES = 1_000_000


class Doorbell(QObject):
    """Listens for other starts on the same collection.

    The socket belongs to the user alone: to connect is to ring. A list of paths in JSON, on one
    line, are the files that the other one was started with; anything else is left unread.

    Signals:
        rung: The program was started again.
        brought: It was given files to open; carries a tuple of paths.
    """

    rung = Signal()
    brought = Signal(object)

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
            socket.readyRead.connect(lambda it=socket: self._on_data(it))
            self.rung.emit()
            self._on_data(socket)

    def _on_data(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            files = _paths(bytes(socket.readLine(_MAX_BYTES).data()))
            if files:
                self.brought.emit(files)
            socket.disconnectFromServer()
        elif socket.bytesAvailable() > _MAX_BYTES:
            socket.abort()


def raise_first(collection: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the program that holds `collection` to come forward and open `files`.

    Returns:
        Whether it heard.
    """
    socket = QLocalSocket()
    for _ in range(_TRIES):
        socket.connectToServer(_name(collection))
        if socket.waitForConnected(_PAUSE_MS):
            socket.write(json.dumps([str(file) for file in files]).encode() + b"\n")
            socket.waitForBytesWritten(_WRITE_MS)
            socket.disconnectFromServer()
            return True
        # The first one may still be painting its first screen.
        QThread.msleep(_PAUSE_MS)
    return False


def _paths(line: bytes) -> tuple[Path, ...]:
    try:
        names = json.loads(line)
    except ValueError:
        return ()
    if not isinstance(names, list):
        return ()
    return tuple(Path(name) for name in names if isinstance(name, str) and name)


def _name(collection: Path) -> str:
    place = str(collection.resolve()).encode()
    return f"llmcards-{sha256(place).hexdigest()[:20]}"
