"""Replays dialogues on the card in the first PC/SC reader, through pyscard, and writes down what the card answered.

Reads a JSON list of commands (hexadecimal; POWER and RESET stand for a cold and a warm reset) from standard input and
writes the list of answers. Comparing them is the business of whoever asked.
"""
import json
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
    SCardConnect,
    SCardDisconnect,
    SCardEstablishContext,
    SCardGetErrorMessage,
    SCardListReaders,
    SCardReconnect,
    SCardTransmit,
)

RESETS = {"POWER": SCARD_UNPOWER_CARD, "RESET": SCARD_RESET_CARD}


def must(result, *values):
    """Values of a PC/SC call that has to succeed."""
    if result != SCARD_S_SUCCESS:
        sys.exit(SCardGetErrorMessage(result))
    return values[0] if values else None


def answer(card, command):
    """The answer to one command, or to a reset, in hexadecimal."""
    if command in RESETS:
        must(*SCardReconnect(card, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T1, RESETS[command]))
        return ""
    result, response = SCardTransmit(card, SCARD_PCI_T1, list(bytes.fromhex(command)))
    if result != SCARD_S_SUCCESS:
        return SCardGetErrorMessage(result)
    return bytes(byte & 0xFF for byte in response).hex().upper()


def main():
    context = must(*SCardEstablishContext(SCARD_SCOPE_USER))
    reader = must(*SCardListReaders(context, []))[0]
    card = must(*SCardConnect(context, reader, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T1))
    json.dump([answer(card, command) for command in json.load(sys.stdin)], sys.stdout)
    SCardDisconnect(card, SCARD_LEAVE_CARD)


main()
