"""Talks to the card in the first PC/SC reader through pyscard, as it is told: `replay.py shared` or `replay.py exclusive`.

Every line of standard input is a command in hexadecimal, or POWER and RESET (a cold and a warm reset), BEGIN and END (of
a transaction). Every line of standard output is the answer, or what PC/SC says instead. The end of the input lets go of
the card and leaves it as it is.
"""
import sys

from smartcard.scard import (
    SCARD_LEAVE_CARD,
    SCARD_PCI_T1,
    SCARD_PROTOCOL_T1,
    SCARD_RESET_CARD,
    SCARD_S_SUCCESS,
    SCARD_SCOPE_USER,
    SCARD_SHARE_EXCLUSIVE,
    SCARD_SHARE_SHARED,
    SCARD_UNPOWER_CARD,
    SCardBeginTransaction,
    SCardConnect,
    SCardDisconnect,
    SCardEndTransaction,
    SCardEstablishContext,
    SCardGetErrorMessage,
    SCardListReaders,
    SCardReconnect,
    SCardTransmit,
)

RESETS = {"POWER": SCARD_UNPOWER_CARD, "RESET": SCARD_RESET_CARD}
MODES = {"shared": SCARD_SHARE_SHARED, "exclusive": SCARD_SHARE_EXCLUSIVE}


def said(result, text=""):
    """`text`, or what PC/SC says instead."""
    return text if result == SCARD_S_SUCCESS else SCardGetErrorMessage(result)


def answer(card, mode, command):
    """The answer to one line of input."""
    if command in RESETS:
        return said(SCardReconnect(card, mode, SCARD_PROTOCOL_T1, RESETS[command])[0])
    if command == "BEGIN":
        return said(SCardBeginTransaction(card))
    if command == "END":
        return said(SCardEndTransaction(card, SCARD_LEAVE_CARD))
    result, response = SCardTransmit(card, SCARD_PCI_T1, list(bytes.fromhex(command)))
    return said(result, bytes(byte & 0xFF for byte in response).hex().upper())


def main():
    mode = MODES[sys.argv[1]]
    _, context = SCardEstablishContext(SCARD_SCOPE_USER)
    _, readers = SCardListReaders(context, [])
    result, card, _ = SCardConnect(context, readers[0], mode, SCARD_PROTOCOL_T1)
    print(said(result, "connected"), flush=True)
    if result != SCARD_S_SUCCESS:
        return
    for line in sys.stdin:
        print(answer(card, mode, line.strip()), flush=True)
    SCardDisconnect(card, SCARD_LEAVE_CARD)


main()
