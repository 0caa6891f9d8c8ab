"""What the worker asks of the network: few verbs, and one error with one bit."""

from dataclasses import dataclass
from typing import Protocol

from resolvers.job import EsimProfile, Line, Parcel, Port, PortProgress, Shipment
from rules.lifecycle import PortRejection


class NetworkFailed(Exception):
    """The network did not do it. `permanent`: asking again will not help; else it may have acted all the same.

    `rejection`: why a number does not come along.
    """

    def __init__(self, reason: str, *, permanent: bool, rejection: PortRejection | None = None) -> None:
        super().__init__(reason)
        self.permanent = permanent
        self.rejection = rejection


@dataclass(frozen=True)
class Done:
    """A request that took effect, with what was made for an eSIM."""

    profile: EsimProfile | None = None


class Network(Protocol):
    """Each call carries a request id; asked again under the same id, the network answers the same and acts once."""

    async def looked_up(self, request_id: str) -> Done | None:
        """What became of a request whose answer was lost; None when it had no effect, or has not had it yet."""
        ...

    async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
        """Make the line known, switched off; for an eSIM, make its profile."""
        ...

    async def activate(self, request_id: str, line: Line) -> None:
        """Switch the line on."""
        ...

    async def modify(self, request_id: str, line: Line) -> None:
        """Give the line this plan and these options, no others."""
        ...

    async def suspend(self, request_id: str, line: Line) -> None:
        """Bar the line, and keep it."""
        ...

    async def resume(self, request_id: str, line: Line) -> None:
        """Open a line that is barred."""
        ...

    async def block_sim(self, request_id: str, line: Line) -> None:
        """Let nobody in with the line's SIM card."""
        ...

    async def unblock_sim(self, request_id: str, line: Line) -> None:
        """Let the line's SIM card in again."""
        ...

    async def replace_sim(self, request_id: str, line: Line) -> EsimProfile | None:
        """Give the line this SIM card and no other; for an eSIM, make its profile."""
        ...

    async def port_in(self, request_id: str, line: Line, port: Port) -> PortProgress:
        """Ask for the line's number at its operator, once, and tell how far it is; that takes days.

        A number that does not come along is a permanent failure with its rejection.
        """
        ...

    async def cancel_port(self, request_id: str, line: Line, port: Port) -> None:
        """Call a number back that was asked for under `port.request_id`, or was not asked for at all.

        Too late is a permanent failure.
        """
        ...

    async def send_card(self, request_id: str, line: Line, parcel: Parcel) -> Shipment:
        """Send the line's SIM card, and tell how far it is, at once: it may be under way for days."""
        ...

    async def deprovision(self, request_id: str, line: Line) -> None:
        """Switch the line off and forget it; a line that is not known is forgotten already."""
        ...

    async def release(self, request_id: str, line: Line) -> None:
        """Let go of number and SIM card."""
        ...
