"""Numbers that pass every check and belong to nobody: each follows from a count."""

_ISSUER = "893209"  # Belgium, and an issuer that there is not
_DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
# Steps that share no factor with the size of the range: every count has its own number, and neighbours look unlike.
_MSISDN_RANGE, _MSISDN_STEP = 10_000_000, 7_654_321
_ICCID_RANGE, _ICCID_STEP = 10**12, 618_033_988_749


def msisdn(count: int) -> str:
    """A Belgian mobile number, E.164; there are ten million."""
    return f"+3245{count * _MSISDN_STEP % _MSISDN_RANGE:07d}"


def iccid(count: int) -> str:
    """19 digits, the last by Luhn."""
    body = f"{_ISSUER}{count * _ICCID_STEP % _ICCID_RANGE:012d}"
    return body + _luhn(body)


def activation_code(iccid: str) -> str:
    """What an eSIM of that number is downloaded with; nobody answers there."""
    return f"LPA:1$smdp.operator.example$DEMO-{iccid}"


def company_number(count: int) -> str:
    """10 digits, the last two by modulo 97; there are a hundred thousand."""
    body = 9_900_000 + count
    return f"0{body:07d}{97 - body % 97:02d}"


def fixed_number(count: int) -> str:
    """A number in a Brussels range."""
    return f"+3225{count % 1_000_000:06d}"


def _luhn(body: str) -> str:
    digits = [int(digit) for digit in reversed(body)]
    total = sum(_DOUBLED[digit] for digit in digits[::2]) + sum(digits[1::2])
    return str(-total % 10)
