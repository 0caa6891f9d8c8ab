"""What people are told, in three languages."""

from datetime import date
from string import Formatter

import pytest

from models import Contract
from rules.billing import InvoiceLineKind
from rules.errors import PRECEDENCE, Problem
from rules.lifecycle import OrderAction, ServiceStatus, SimStatus
from rules.names import Language
from rules.permissions import Permission
from rules.planned import MET_ON_ITS_DAY
from rules.sim_stock import CardVerdict
from schema.messages import CATALOGUES, last_day, written_date
from schema.vocabulary import ErrorCode
from tests.cast import TODAY, Cast
from tests.schema.conftest import Ask
from tests.stage import past_order

EN = CATALOGUES[Language.EN]
REMOVE = """mutation($id: ID!) { removeService(input: {serviceId: $id}) {
  __typename ... on Error { code message } ... on QuotaExceeded { accountManager { name email } } } }"""
MODIFY = """mutation($id: ID!, $plan: ID, $options: [ID!]) {
  modifyService(input: {serviceId: $id, planId: $plan, optionIds: $options}) {
    ... on Error { code message } ... on IncompatibleOptions { option { name } conflictsWith } } }"""
PREVIEW = """query($id: ID!) { previewRemoveService(input: {serviceId: $id}) {
  ... on ChangePreview { nextInvoice { lines { kind description } } } } }"""


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", Language)
def test_the_catalogues_say_the_same_things(language: Language) -> None:
    catalogue = CATALOGUES[language]
    assert list(catalogue) == list(EN)
    assert {key: placeholders(text) for key, text in catalogue.items()} == {
        key: placeholders(text) for key, text in EN.items()
    }
    assert all(text.strip() for text in catalogue.values())


def test_nothing_was_left_in_english() -> None:
    same = {key for key in EN if len({CATALOGUES[language][key] for language in Language}) < len(Language)}
    assert {key for key in same if key[0].isupper()} == set()


def test_there_are_words_for_what_can_be_said_and_no_others() -> None:
    codes = {code.value for code in ErrorCode}
    assert codes == {ErrorCode[_capitals(refusal.__name__)].value for refusal in PRECEDENCE}
    spoken = codes - {"WRONG_STATE", "WRONG_SIM_STATE"} | {problem.value for problem in Problem}
    spoken |= {f"WRONG_STATE.{status.value}" for status in ServiceStatus}
    spoken |= {f"WRONG_SIM_STATE.{status.value}" for status in SimStatus} | {"WRONG_SIM_STATE.missing"}
    spoken |= {f"due.{_capitals(refusal.__name__)}" for refusal in MET_ON_ITS_DAY}
    spoken |= {f"card.{verdict.value}" for verdict in CardVerdict}
    spoken |= {"ORDER_IN_PROGRESS.number"} | {f"permission.{permission.value}" for permission in Permission}
    assert spoken | {f"line.{kind.value}" for kind in InvoiceLineKind} | {"contact"} == set(EN)


def _capitals(name: str) -> str:
    return "".join(f"_{char}" if char.isupper() else char.upper() for char in name).removeprefix("_")


def test_dates_are_written_as_people_write_them() -> None:
    day = date(2026, 8, 1)
    written = [written_date(day, language) for language in Language]
    assert written == ["1er août 2026", "1 augustus 2026", "1 August 2026"]
    assert last_day(date(2027, 1, 1), Language.FR) == "31 décembre 2026"


async def test_a_refused_removal_names_figures_last_day_and_manager(cast: Cast, ask: Ask) -> None:
    for _ in range(3):
        await past_order(cast.line, OrderAction.REMOVE, counted_on=TODAY)
    said = {}
    for ask.language in Language:
        answer = (await ask(cast.fleet, REMOVE, id=cast.line.id))["removeService"]
        assert (answer["__typename"], answer["code"]) == ("QuotaExceeded", "QUOTA_EXCEEDED")
        said[ask.language] = answer["message"]
    assert said == {
        "fr": "Le quota de suppression est épuisé : 3 sur 3 jusqu’au 31 décembre 2028. "
        "Vous pouvez introduire une demande de suppression auprès de votre Account Manager, "
        "Manager (manager@operator.example).",
        "nl": "Het verwijderingsquotum is opgebruikt: 3 van 3 tot en met 31 december 2028. "
        "Je kunt een aanvraag tot verwijdering indienen bij je accountmanager, Manager (manager@operator.example).",
        "en": "The removal quota is used: 3 of 3 until 31 December 2028. "
        "You can file a removal request with your account manager, Manager (manager@operator.example).",
    }


async def test_names_of_the_catalogue_are_in_the_language_of_the_request(cast: Cast, ask: Ask) -> None:
    for ask.language in Language:
        asked = {"id": cast.line.id, "plan": cast.data_only.id}
        answer = (await ask(cast.fleet, MODIFY, **asked))["modifyService"]
        names = [f"abroad {ask.language}", f"data_only {ask.language}"]
        assert [answer["option"]["name"], answer["conflictsWith"]] == names
        assert all(name in answer["message"] for name in names)


async def test_the_next_change_is_a_date_in_words(cast: Cast, ask: Ask) -> None:
    await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
    for ask.language, words in ((Language.FR, "1er février 2026"), (Language.NL, "1 februari 2026")):
        answer = (await ask(cast.fleet, MODIFY, id=cast.line.id, plan=cast.large.id))["modifyService"]
        assert answer["code"] == "CHANGE_LIMIT_REACHED"
        assert words in answer["message"]


async def test_lines_of_an_invoice_are_described(cast: Cast, ask: Ask) -> None:
    ask.language = Language.FR
    preview = (await ask(cast.fleet, PREVIEW, id=cast.line.id))["previewRemoveService"]
    assert preview["nextInvoice"]["lines"] == [
        {"kind": "CREDIT", "description": "small fr : crédit"},
        {"kind": "CREDIT", "description": "abroad fr : crédit"},
    ]


async def test_without_an_account_manager_the_sentence_ends_there(cast: Cast, ask: Ask) -> None:
    await Contract.all().delete()
    await cast.acme.filter(id=cast.acme.id).update(account_manager_id=None)
    answer = (await ask(cast.fleet, REMOVE, id=cast.line.id))["removeService"]
    assert answer["message"] == "No mobile contract is in force. Please contact your account manager."
