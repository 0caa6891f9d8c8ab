"""What Other's administrator did before anybody else asks: so there are keys, tokens, cursors and entries of his."""

from typing import Any

from clock import real_now
from execution.context import Reader
from models import ApiToken, Consent, Login, PasswordLink, PendingSignIn, PukReveal, RecoveryCode, SecondFactor, User
from resolvers import sessions
from tests.cast import TODAY, Cast
from tests.matrix.asking import PLANNED, Asking
from tests.matrix.people import DAY
from tests.matrix.values import VALID, filled, with_id
from tests.matrix.walk import QUERY, is_connection, leaves, named
from tests.matrix.world import Assembled, World, ids_of, marks_of, marks_of_other, never
from tests.stage import everything

# What places an order or is requested takes a line that has none.
BY_OPERATOR = frozenset({"decideRemovalRequest", "importSimCards"})
ON_A_LINE_OF_ITS_OWN = {
    "removeService": 1,
    "suspendService": 2,
    "blockSim": 3,
    "replaceSim": 4,
    "fileRemovalRequest": 5,
}


async def world_of(made: Assembled, reader: Reader) -> World:
    """The world, complete."""
    cast = made.cast
    his = Asking(cast.stranger, reader)
    await _let_in(cast, cast.stranger.id)
    await _let_in(cast, cast.fleet.id, ours=True)
    await PukReveal.create(company_id=cast.acme.id, actor_id=cast.fleet.id, revealed_on=TODAY)
    await _done(
        "modifyUser",
        {"userId": cast.bob.id, "costCentre": "Ops", "idempotencyKey": "our key"},
        Asking(cast.fleet, reader),
    )
    deeds = await _deeds(made, his)
    ours, theirs, nobodys = await ids_of(cast.acme), await ids_of(cast.other), never()
    ours |= {"plan": cast.small.id, "opt": cast.abroad.id}
    modified = deeds["modifyService"]
    user = await User.get(id=cast.eve.id)
    words = made.words | {
        "msisdn": (str(cast.foreign_line.msisdn), "+32479999999"),
        "name": _word(user.name),
        "email": _word(user.email),
        "cost_centre": _word(str(user.cost_centre)),
        "idempotency_key": (modified["idempotencyKey"], modified["idempotencyKey"].replace("their", "a new")),
        "confirmation_token": (modified["confirmationToken"], "x" * len(modified["confirmationToken"])),
    }
    marks, of_third = await marks_of_other(cast.other), await marks_of(made.third)
    cursors, known = await _cursors(his), str(await everything())
    return World(
        cast, made.third, made.who, ours, theirs, nobodys, marks, of_third, words, cursors, deeds, made.paused, known
    )


def _word(text: str) -> tuple[str, str]:
    return text, text.replace("S3CRET", "N0BODY").replace("s3cret", "n0body")


async def _let_in(cast: Cast, login_id: str, *, ours: bool = False) -> None:
    """A session, a link and a second factor of the login, and a token at its company."""
    company = cast.acme if ours else cast.other
    login = await Login.get(id=login_id)
    await sessions.begin(login)
    await PasswordLink.create(login_id=login.id, token_hash=login.id, expires_at=real_now() + DAY)
    await SecondFactor.create(login_id=login.id, secret_encrypted=b"sealed", created_at=real_now())
    await RecoveryCode.create(login_id=login.id, code_hash=login.id)
    await PendingSignIn.create(login_id=login.id, token_hash=login.id, expires_at=real_now() + DAY)
    token = await ApiToken.create(name="of the company", token_hash=company.id, scopes=[], created_at=real_now())
    await Consent.create(company_id=company.id, api_token_id=token.id, granted_at=real_now())


async def _deeds(made: Assembled, his: Asking) -> dict[str, dict[str, Any]]:
    """Every mutation, once, with a key and, where there is a preview, with its token."""
    cast = made.cast
    ids = {"co": cast.other.id, "usr": cast.eve.id, "ord": (await ids_of(cast.other))["ord"]}
    given: dict[str, dict[str, Any]] = {}
    for number, name in enumerate(VALID):
        line = made.lines[ON_A_LINE_OF_ITS_OWN.get(name, 0)]
        # Each that closes a request takes another one.
        request = made.requests[1 if name == "decideRemovalRequest" else 0]
        deed = filled(name, cast, ids | made.paused_of_other | {"msvc": line.id, "rreq": request})
        if name.startswith(("addUser", "modifyUser")):
            deed |= {"name": f"S3CRET {name}", "email": f"{name}@s3cret.example".lower()}
            deed |= {"costCentre": "S3CRET centre"}
        if name == "importSimCards":
            deed |= {"csv": "iccid\n8932020000001234568\n"}
        preview = f"preview{name[0].upper()}{name[1:]}"
        if preview in QUERY.fields:
            deed |= {"confirmationToken": await _token(preview, deed, his)}
        given[name] = deed | {"idempotencyKey": f"their key {number}"}
        # What no administrator may do is done by the operator.
        by_operator = name in BY_OPERATOR
        await _done(name, given[name], Asking(cast.operator, his.reader) if by_operator else his)
    return given


async def _token(preview: str, deed: dict[str, Any], his: Asking) -> str:
    type_ = QUERY.fields[preview].args["input"].type
    text = f"query($i: {type_}) {{ {preview}(input: $i) {{ ... on ChangePreview {{ confirmationToken }} }} }}"
    data, errors = await his.run(text, {"i": deed}, PLANNED)
    assert not errors, errors
    return data[preview]["confirmationToken"]


async def _done(name: str, deed: dict[str, Any], his: Asking) -> None:
    type_ = f"{name[0].upper()}{name[1:]}Input!"
    text = f"mutation($i: {type_}) {{ {name}(input: $i) {{ __typename ... on Error {{ code message }} }} }}"
    data, errors = await his.run(text, {"i": deed}, PLANNED)
    assert not errors, errors
    assert "code" not in data[name], data


async def _cursors(his: Asking) -> dict[str, list[tuple[str, str]]]:
    """Of each list, where it begins and where it ends for him, each with a twin that names a row that is not there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, each in QUERY.fields.items():
        if is_connection(named(each)):
            data, errors = await his.run(f"{{ {name} {leaves(named(each))} }}", {}, PLANNED)
            assert not errors, errors
            ends = [data[name]["edges"][0], data[name]["edges"][-1]]
            found[name] = [(edge["cursor"], _twin(edge)) for edge in ends]
    return found


def _twin(edge: dict[str, Any]) -> str:
    """The cursor of a row that nobody has, just beside: a list by id alone goes on from the same place."""
    id_ = edge["node"]["id"]
    return with_id(edge["cursor"], id_, f"{id_[:-1]}{'1' if id_.endswith('0') else '0'}")
