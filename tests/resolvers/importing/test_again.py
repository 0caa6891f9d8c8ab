"""Importing twice, dry, or with a row that is wrong."""

from models import Order, ServiceOption, SimCard, User
from resolvers.importing.verdicts import Outcome
from rules.lifecycle import ServiceStatus, SimStatus
from tests.resolvers.importing.files import CARDS, FILES, Desk, everything, service


class TestAgain:
    async def test_a_second_time_changes_nothing(self, loaded: Desk) -> None:
        before = await everything()
        assert await loaded.load()
        assert loaded.outcomes == {Outcome.UNCHANGED}
        assert await everything() == before

    async def test_a_row_that_differs_is_updated(self, loaded: Desk) -> None:
        loaded.write({"users": FILES["users"].replace("Zoë Janssens", "Zoé Janssen")})
        assert await loaded.load()
        assert [v.file for v in loaded.verdicts if v.outcome is Outcome.UPDATED] == ["users.csv"]
        zoe = await User.get(name="Zoé Janssen")
        assert (zoe.version, zoe.search_text) == (2, " zoe janssen zoe acme example hr")
        assert (await service("+32470123456")).user_name_folded == "zoe janssen"

    async def test_options_of_a_service_are_the_whole_set(self, loaded: Desk) -> None:
        loaded.write({"mobile_services": FILES["mobile_services"].replace("WORLD=3,50|DATA", "DATA=1")})
        assert await loaded.load()
        line = await service("+32470123456")
        assert (line.monthly_price_cents, line.version) == (1100, 2)
        assert await ServiceOption.filter(service_id=line.id).count() == 1

    async def test_a_service_that_ended_since(self, loaded: Desk) -> None:
        text = FILES["mobile_services"].replace("SUSPENDED;;01/02/2025;", "TERMINATED;;01/02/2025;31/12/2025")
        loaded.write({"mobile_services": text})
        assert await loaded.load()
        assert (await service("+32470123457")).status is ServiceStatus.TERMINATED

    async def test_a_service_that_was_changed_in_the_portal_is_kept(self, loaded: Desk) -> None:
        line = await service("+32470123456")
        await Order.filter(service_id=line.id).update(placed_by_id="lgn_1")
        loaded.write({"mobile_services": FILES["mobile_services"].replace("WORLD=3,50|DATA", "")})
        assert await loaded.load()
        assert Outcome.KEPT in loaded.outcomes
        assert (await service("+32470123456")).monthly_price_cents == line.monthly_price_cents

    async def test_a_card_that_an_order_took_keeps_its_status(self, loaded: Desk) -> None:
        await SimCard.filter(iccid=CARDS[3]).update(status=SimStatus.BLOCKED)
        assert await loaded.load()
        assert (await SimCard.get(iccid=CARDS[3])).status is SimStatus.BLOCKED


class TestNothingHalf:
    async def test_a_dry_run_tells_and_writes_nothing(self, desk: Desk) -> None:
        desk.write(FILES)
        assert not await desk.load(dry_run=True)
        assert desk.outcomes == {Outcome.ADDED}
        assert not any(await everything())

    async def test_one_bad_row_takes_all_back(self, desk: Desk) -> None:
        desk.write(FILES | {"phone_numbers": "msisdn\n0470000001\n021234567"})
        assert not await desk.load()
        assert desk.rejected() == [("phone_numbers.csv", 3, "msisdn: no Belgian mobile number: '021234567'")]
        assert not any(await everything())
