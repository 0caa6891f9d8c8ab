"""What is new in Flotte is played too, or it is said here that it is not."""

from resolvers.allowed_actions import ServiceAction
from resolvers.outcomes import OUTCOMES
from rules.errors import PRECEDENCE
from rules.lifecycle import MOVES, OrderState, StepName
from tests.stateful import moves, questions, worker
from tests.stateful.asking import PREVIEWS, USE_CASES
from tests.stateful.calls import OURS, THE_USERS
from tests.stateful.deeds import DEEDS, LINK_USED

# Nothing that has a life changes by them.
DEEDS_NOT_PLAYED = {"UserAdded", "UserModified", "PukRevealed", "ActivationCodeRevealed", "SimCardsImported"}
ACTIONS_NOT_PLAYED = {"REVEAL_PUK", "REVEAL_ACTIVATION_CODE"}
REFUSALS_NOT_PLAYED = {"NothingToReveal", "RevealLimitReached"}
STATES_NOT_PLAYED = {OrderState.HELD, OrderState.REJECTED}  # no deed of these stories leads there


def test_every_deed_is_played() -> None:
    assert {deed.success for deed in DEEDS.values()} == OUTCOMES.keys() - DEEDS_NOT_PLAYED | {LINK_USED}
    assert DEEDS.keys() == USE_CASES.keys() >= PREVIEWS.keys()
    assert questions.ACTIONS.keys() == {action.value for action in ServiceAction} - ACTIONS_NOT_PLAYED


def test_every_step_is_played() -> None:
    assert worker.EFFECTS.keys() == set(StepName) - OURS - THE_USERS


def test_every_refusal_has_its_place() -> None:
    known = [refusal.__name__ for refusal in PRECEDENCE]
    assert [name for name in known if name not in REFUSALS_NOT_PLAYED] == list(questions.PRECEDENCE)


def test_every_state_is_known() -> None:
    known = [frozenset(table) for table in moves.MOVES.values()]
    for states in MOVES:
        not_played = STATES_NOT_PLAYED if states is OrderState else frozenset[OrderState]()
        assert frozenset(states) - not_played in known, states
