"""Numbers and addresses: checked where they enter, stored in one form, shown in a readable one."""

import re

from stdnum import luhn
from stdnum.be import vat

from rules.errors import Problem

_LONGEST_EMAIL = 320
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ACTIVATION_CODE = re.compile(
    rf"LPA:1\${_LABEL}(?:\.{_LABEL})*"  # the host of the SM-DP+
    r"\$[A-Za-z0-9-]+"  # the matching id
    r"(?:\$[0-9]+(?:\.[0-9]+)+(?:\$1)?|\$\$1)?"  # the host's OID, and whether a confirmation code is asked for
)
_BELGIAN_MOBILE = re.compile(r"(?:\+32|0032|0)(4[5-9][0-9]{7})")
_ICCID = re.compile(r"8932[0-9]{15,16}")
_EID = re.compile(r"89[0-9]{30}")
_COMPANY_NUMBER = re.compile(r"[01][0-9]{9}")
_SEPARATORS = re.compile(r"[\s./-]")


class InvalidIdentifier(Exception):
    """A text that is not what it should be."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def msisdn(text: str) -> str:
    """A Belgian mobile number as E.164: "+32470123456"."""
    number = _BELGIAN_MOBILE.fullmatch(_bare(text))
    if number is None:
        raise InvalidIdentifier(Problem.MSISDN_INVALID)
    return f"+32{number[1]}"


def msisdn_readable(number: str) -> str:
    """ "+32 470 12 34 56" for a canonical Belgian mobile number."""
    return f"{number[:3]} {number[3:6]} {number[6:8]} {number[8:10]} {number[10:]}"


def iccid(text: str) -> str:
    """The 19 or 20 digits of a Belgian SIM card, the last one a Luhn digit."""
    digits = _bare(text)
    if not _ICCID.fullmatch(digits) or not luhn.is_valid(digits):
        raise InvalidIdentifier(Problem.ICCID_INVALID)
    return digits


def eid(text: str) -> str:
    """The 32 digits of an eSIM's chip."""
    digits = _bare(text)
    if not _EID.fullmatch(digits) or int(digits) % 97 != 1:
        raise InvalidIdentifier(Problem.EID_INVALID)
    return digits


def activation_code(text: str) -> str:
    """What an eSIM is downloaded with. A bearer secret: whoever reads it has the line."""
    code = text.strip()
    if not _ACTIVATION_CODE.fullmatch(code):
        raise InvalidIdentifier(Problem.ACTIVATION_CODE_INVALID)
    return code


def pin(text: str) -> str:
    """The 4 to 8 digits that unlock a SIM card."""
    return _secret_digits(text, 4, Problem.PIN_INVALID)


def puk(text: str) -> str:
    """The 8 digits that unblock a SIM card."""
    return _secret_digits(text, 8, Problem.PUK_INVALID)


def company_number(text: str) -> str:
    """The 10 digits of a Belgian company, from any of the forms of its VAT number: "0400000086"."""
    digits = vat.compact(text.strip())
    if not _COMPANY_NUMBER.fullmatch(digits) or 97 - int(digits[:8]) % 97 != int(digits[8:]):
        raise InvalidIdentifier(Problem.COMPANY_NUMBER_INVALID)
    return digits


def company_number_readable(digits: str) -> str:
    """ "BE 0400.000.086" for a canonical company number."""
    return f"BE {digits[:4]}.{digits[4:7]}.{digits[7:]}"


def email_address(text: str) -> str:
    """The address as its domain's owner would write it; whether the mailbox exists is not asked."""
    # It compiles its tables of characters: every start would wait for that.
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415

    address = text.strip()
    if len(address) > _LONGEST_EMAIL:
        raise InvalidIdentifier(Problem.EMAIL_INVALID)
    try:
        return validate_email(address, check_deliverability=False, strict=True).normalized
    except EmailNotValidError:
        raise InvalidIdentifier(Problem.EMAIL_INVALID) from None


def _secret_digits(text: str, at_least: int, problem: Problem) -> str:
    if not re.fullmatch(rf"[0-9]{{{at_least},8}}", text.strip()):
        raise InvalidIdentifier(problem)
    return text.strip()


def _bare(text: str) -> str:
    return _SEPARATORS.sub("", text)
