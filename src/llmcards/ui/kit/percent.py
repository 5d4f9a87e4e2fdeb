"""Write shares as the reader's language does: 93% in English, 93\u00a0% in Russian."""

from PySide6.QtCore import QCoreApplication, QLocale


def percent(share: float, *, decimals: int = 0) -> str:
    """Return `share`, 0 to 1, in percent, with at most so many decimals."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    number = locale.toString(100.0 * share, "f", decimals)
    if decimals:
        number = number.rstrip("0").rstrip(locale.decimalPoint())
    return QCoreApplication.translate("Percent", "{number}%").format(number=number)
