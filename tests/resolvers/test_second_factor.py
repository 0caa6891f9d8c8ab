"""A second factor: set up, asked for at the sign-in, renewed, turned off; on both databases."""

import asyncio
import re
from collections.abc import Iterator

import pytest

from clock import real_now
from models import Login, PendingSignIn, RecoveryCode, SecondFactor, Session
from resolvers import codes, second_factor, sign_in
from resolvers.actors import actor_of_session
from resolvers.change_password import change_password
from resolvers.codes import WrongCode, use_code
from resolvers.reauthenticate import WrongPassword
from resolvers.second_factor import Standing, WrongStanding
from resolvers.sessions import Browser
from resolvers.sign_in import CodeNeeded, SignedIn, SignInOver, complete_sign_in
from resolvers.sign_out import sign_out_everywhere
from resolvers.throttle import TooManyAttempts
from resolvers.tokens import digest
from tests.cast import Cast
from tests.resolvers.factor import (
    ELSEWHERE,
    HERE,
    KEY,
    PASSWORD,
    Person,
    Time,
    forget_attempts,
    with_password,
    without_patience,
)


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> Iterator[None]:
    forget_attempts()
    yield
    forget_attempts()


@pytest.fixture
async def person(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Acme's fleet administrator, without a second factor so far."""
    time = Time()
    monkeypatch.setattr(codes, "real_now", lambda: time.now)
    return Person(await with_password(cast.fleet.id), time)


@pytest.fixture
async def careful(person: Person) -> Person:
    """The same with one."""
    await person.turn_on()
    await Session.all().delete()
    return person


async def give_password(person: Person, browser: Browser = HERE) -> SignedIn | CodeNeeded:
    return await sign_in.sign_in(email=person.login.email, password=PASSWORD, browser=browser)


async def waiting(person: Person, browser: Browser = HERE) -> str:
    """The token of a sign-in that waits for a code."""
    outcome = await give_password(person, browser)
    assert isinstance(outcome, CodeNeeded)
    return outcome.token


async def enter(token: str, code: str, browser: Browser = HERE) -> SignedIn:
    return await complete_sign_in(token=token, code=code, browser=browser, sealing_key=KEY)


async def use(person: Person, code: str, browser: Browser = HERE) -> None:
    await use_code(person.login, code, browser=browser, sealing_key=KEY)


@pytest.mark.parametrize(("second", "code"), [(59, "287082"), (1111111109, "081804"), (2000000000, "279037")])
async def test_the_examples_of_rfc_6238(person: Person, second: int, code: str) -> None:
    person.time.now = person.time.now.fromtimestamp(second, person.time.now.tzinfo)
    context = codes.secret_context("fact_1")
    secret = second_factor.seal(KEY, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", context)
    factor = SecondFactor(id="fact_1", login_id=person.login.id, secret_encrypted=secret)
    assert codes.step_of(factor, code, KEY) == second // 30


class TestSettingUp:
    async def test_it_counts_once_it_is_confirmed(self, person: Person) -> None:
        await person.set_up()
        assert await second_factor.standing(person.login) == Standing(is_on=False, recovery_codes_left=0)
        assert isinstance(await give_password(person), SignedIn)
        paper = await second_factor.confirm(await person.session(), person.code(), browser=HERE, sealing_key=KEY)
        assert len(set(paper)) == 10
        assert all(re.fullmatch(r"([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}", code) for code in paper)
        assert await second_factor.standing(person.login) == Standing(is_on=True, recovery_codes_left=10)
        assert isinstance(await give_password(person), CodeNeeded)

    async def test_the_secret_is_sealed_and_the_codes_are_hashed(self, careful: Person) -> None:
        kept = (await SecondFactor.get()).secret_encrypted
        assert careful.secret.encode() not in kept
        hashes = [row.code_hash for row in await RecoveryCode.all()]
        assert all(len(one) == 64 for one in hashes)
        assert not any(code.replace("-", "") in "".join(hashes) for code in careful.paper)

    async def test_other_sessions_end(self, person: Person) -> None:
        await person.set_up()
        other = (await sign_in.sign_in(email=person.login.email, password=PASSWORD, browser=ELSEWHERE)).secret
        assert await actor_of_session(other) is not None
        here = await person.session()
        await second_factor.confirm(here, person.code(), browser=HERE, sealing_key=KEY)
        assert await actor_of_session(other) is None
        assert [session.id for session in await Session.all()] == [here.id]

    async def test_a_wrong_code_leaves_it_off(self, person: Person) -> None:
        await person.set_up()
        for code in ("000000", "abc", "²²²²²²", person.code(5)):
            with pytest.raises(WrongCode):
                await second_factor.confirm(await person.session(), code, browser=HERE, sealing_key=KEY)
        assert isinstance(await give_password(person), SignedIn)

    async def test_the_password_is_asked_for(self, person: Person) -> None:
        with pytest.raises(WrongPassword):
            await second_factor.set_up(person.login, password="wrong horse", browser=HERE, sealing_key=KEY)
        assert await SecondFactor.all().count() == 0

    async def test_begun_again_the_secret_before_is_nothing(self, person: Person) -> None:
        await person.set_up()
        before = person.code()
        await person.set_up()
        with pytest.raises(WrongCode):
            await second_factor.confirm(await person.session(), before, browser=HERE, sealing_key=KEY)
        await person.turn_on()

    async def test_it_is_not_replaced_behind_ones_back(self, careful: Person) -> None:
        with pytest.raises(WrongStanding):
            await careful.set_up()
        with pytest.raises(WrongStanding):
            await second_factor.confirm(await careful.session(), careful.code(), browser=HERE, sealing_key=KEY)


class TestSigningIn:
    async def test_by_a_code_of_the_app(self, careful: Person, cast: Cast) -> None:
        token = await waiting(careful)
        assert await Session.all().count() == 0
        signed_in = await enter(token, f" {careful.code()[:3]} {careful.code()[3:]}")
        assert await actor_of_session(signed_in.secret) == cast.fleet
        assert (await Session.get()).address == HERE.address

    async def test_what_waits_opens_nothing(self, careful: Person) -> None:
        token = await waiting(careful)
        assert await actor_of_session(token) is None
        assert (await PendingSignIn.get()).token_hash == digest(token)

    @pytest.mark.parametrize("steps", [-1, 0, 1])
    async def test_clocks_may_differ_by_thirty_seconds(self, careful: Person, steps: int) -> None:
        await enter(await waiting(careful), careful.code(steps))

    @pytest.mark.parametrize("steps", [-3, -2, 2, 3])
    async def test_and_by_no_more(self, careful: Person, steps: int) -> None:
        with pytest.raises(WrongCode):
            await enter(await waiting(careful), careful.code(steps))

    async def test_a_code_is_accepted_once(self, careful: Person) -> None:
        code = careful.code()
        await enter(await waiting(careful), code)
        with pytest.raises(WrongCode):
            await enter(await waiting(careful), code)
        with pytest.raises(WrongCode):
            await use(careful, careful.code(-1))
        await use(careful, careful.code(1))

    async def test_the_code_that_confirmed_it_is_used(self, person: Person) -> None:
        await person.turn_on()
        person.time.pass_(-60)
        with pytest.raises(WrongCode):
            await use(person, person.code())

    async def test_of_two_at_once_with_one_code_one_wins(self, careful: Person) -> None:
        tokens = [await waiting(careful), await waiting(careful)]
        code = careful.code()
        outcomes = await asyncio.gather(*(enter(token, code) for token in tokens), return_exceptions=True)
        assert sorted(type(outcome).__name__ for outcome in outcomes) == ["SignedIn", "WrongCode"]

    async def test_a_token_is_good_for_one_session(self, careful: Person) -> None:
        token = await waiting(careful)
        await enter(token, careful.code())
        careful.time.pass_(60)
        with pytest.raises(SignInOver):
            await enter(token, careful.code())

    async def test_by_a_recovery_code_once(self, careful: Person) -> None:
        code = careful.paper[3]
        typed = code.upper().replace("-", " ").replace("0", "O").replace("1", "l")
        await enter(await waiting(careful), typed)
        assert (await second_factor.standing(careful.login)).recovery_codes_left == 9
        with pytest.raises(WrongCode):
            await enter(await waiting(careful), code)
        await enter(await waiting(careful), careful.paper[4])

    async def test_another_persons_codes_are_wrong(self, careful: Person, cast: Cast) -> None:
        other = Person(await with_password(cast.stranger.id), careful.time)
        await other.turn_on()
        for code in (other.code(), other.paper[0]):
            with pytest.raises(WrongCode):
                await enter(await waiting(careful), code)

    @pytest.mark.parametrize("change", ["too late", "disabled", "password", "everywhere", "unknown"])
    async def test_what_no_longer_waits(self, careful: Person, change: str) -> None:
        token = await waiting(careful)
        if change == "too late":
            await PendingSignIn.all().update(expires_at=real_now())
        if change == "disabled":
            await Login.filter(id=careful.login.id).update(disabled_at=real_now())
        if change == "password":
            await change_password(careful.login, current=PASSWORD, password="battery staple", browser=HERE)
        if change == "everywhere":
            await sign_out_everywhere(careful.login.id)
        with pytest.raises(SignInOver):
            await enter("unknown" if change == "unknown" else token, careful.code())

    async def test_a_wrong_password_does_not_tell_of_it(self, careful: Person) -> None:
        with pytest.raises(sign_in.WrongCredentials):
            await sign_in.sign_in(email=careful.login.email, password="wrong horse", browser=HERE)
        assert await PendingSignIn.all().count() == 0


class TestThrottling:
    @pytest.fixture(autouse=True)
    def _no_patience(self, careful: Person, monkeypatch: pytest.MonkeyPatch) -> None:
        without_patience(monkeypatch)

    async def guess(self, person: Person, code: str, browser: Browser) -> None:
        with pytest.raises(WrongCode):
            await enter(await waiting(person, browser), code, browser)

    async def test_guesses_from_one_address(self, careful: Person) -> None:
        # The password is right each time: that must not make up for wrong codes.
        for _ in range(codes.per_account_and_subnet.burst):
            await self.guess(careful, "x" * 16, HERE)
        with pytest.raises(TooManyAttempts):
            await enter(await waiting(careful), careful.code())
        await enter(await waiting(careful, ELSEWHERE), careful.code(), ELSEWHERE)

    async def test_guesses_from_many_addresses(self, careful: Person) -> None:
        for number in range(codes.per_account.burst):
            await self.guess(careful, "000000", Browser(f"198.51.100.{number}"))
        with pytest.raises(TooManyAttempts):
            await enter(await waiting(careful), careful.code())

    async def test_they_do_not_keep_the_owner_out(self, careful: Person) -> None:
        for number in range(codes.per_account.burst):
            await self.guess(careful, "000000", Browser(f"198.51.100.{number}"))
        await enter(await waiting(careful), careful.paper[0])
        await enter(await waiting(careful), careful.code())

    async def test_confirming_is_held_back_too(self, careful: Person, cast: Cast) -> None:
        other = Person(await with_password(cast.stranger.id), careful.time)
        await other.set_up()
        for _ in range(codes.per_account_and_subnet.burst):
            with pytest.raises(WrongCode):
                await second_factor.confirm(await other.session(), "000000", browser=HERE, sealing_key=KEY)
        with pytest.raises(TooManyAttempts):
            await second_factor.confirm(await other.session(), other.code(), browser=HERE, sealing_key=KEY)


class TestAfterwards:
    async def renew(self, person: Person, password: str, code: str) -> list[str]:
        return await second_factor.renew_recovery_codes(
            person.login, password=password, code=code, browser=HERE, sealing_key=KEY
        )

    async def turn_off(self, person: Person, password: str, code: str) -> None:
        await second_factor.turn_off(person.login, password=password, code=code, browser=HERE, sealing_key=KEY)

    async def test_new_recovery_codes_replace_those_before(self, careful: Person) -> None:
        await use(careful, careful.paper[0])
        fresh = await self.renew(careful, PASSWORD, careful.code())
        assert not set(fresh) & set(careful.paper)
        assert (await second_factor.standing(careful.login)).recovery_codes_left == 10
        with pytest.raises(WrongCode):
            await use(careful, careful.paper[1])
        await use(careful, fresh[0])

    async def test_turned_off_the_password_is_enough(self, careful: Person) -> None:
        await self.turn_off(careful, PASSWORD, careful.code())
        assert isinstance(await give_password(careful), SignedIn)
        assert await SecondFactor.all().count() + await RecoveryCode.all().count() == 0
        with pytest.raises(WrongStanding):
            await self.turn_off(careful, PASSWORD, careful.code())

    async def test_the_app_is_lost(self, careful: Person) -> None:
        await self.turn_off(careful, PASSWORD, careful.paper[0])
        await careful.turn_on()

    @pytest.mark.parametrize("deed", ["renew", "turn_off"])
    async def test_both_password_and_code_are_asked_for(self, careful: Person, deed: str) -> None:
        with pytest.raises(WrongPassword):
            await getattr(self, deed)(careful, "wrong horse", careful.code())
        with pytest.raises(WrongCode):
            await getattr(self, deed)(careful, PASSWORD, "000000")
        assert await second_factor.standing(careful.login) == Standing(is_on=True, recovery_codes_left=10)
        await getattr(self, deed)(careful, PASSWORD, careful.code())  # the wrong password has not used it up


async def test_a_password_that_changes_while_it_is_compared(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    compare = sign_in.passwords.matches

    async def slowly(password_hash: str | None, password: str) -> bool:
        fits = await compare(password_hash, password)
        await Login.filter(id=person.login.id).update(password_hash="another")
        return fits

    monkeypatch.setattr(sign_in.passwords, "matches", slowly)
    with pytest.raises(sign_in.WrongCredentials):
        await give_password(person)
    assert await Session.all().count() == 0
