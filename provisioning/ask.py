"""Asking the network for one step, and checking what comes back."""

import asyncio
from collections.abc import Callable

from provisioning.held import asking_while, check_held
from provisioning.network import Done, Network, NetworkFailed
from resolvers.job import TAKES_DAYS, Answer, EsimProfile, Job, Parcel, Port, Progress
from rules import identifiers
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import SimKind, StepName

ANSWER_WITHIN = 60.0  # seconds: a step takes a network of our days thirty at most
MAKES_PROFILE = frozenset({StepName.PROVISION, StepName.REPLACE_SIM})


async def ask(network: Network, job: Job, is_held: Callable[[], bool]) -> Answer:
    """The network's answer: a profile exactly where an eSIM is made, and how far it is with what takes days.

    Raises NetworkFailed or LeaseLost.
    """
    try:
        with asking_while(is_held):
            async with asyncio.timeout(ANSWER_WITHIN):
                if job.step in TAKES_DAYS:
                    return await _far(network, job)
                done = await _looked_up(network, job) or Done(await _asked(network, job))
    except TimeoutError:
        raise NetworkFailed("the network does not answer", permanent=False) from None
    if job.step in MAKES_PROFILE and job.line.sim_kind is SimKind.ESIM:
        return _checked(done.profile)
    return None


async def _far(network: Network, job: Job) -> Progress:
    """How far the network is with what takes days: asked for once, and asked about from then on."""
    check_held()
    if job.step is StepName.PORT_IN:
        return await network.port_in(job.request_id, job.line, _known(job.port))
    return await network.send_card(job.request_id, job.line, _addressed(job.parcel))


def _known(port: Port | None) -> Port:
    if port is None:
        raise ValueError("a step of a port without one")
    return port


def _addressed(parcel: Parcel | None) -> Parcel:
    if parcel is None:
        raise ValueError("a card that is sent to nobody")
    return parcel


async def _looked_up(network: Network, job: Job) -> Done | None:
    """An earlier attempt may have taken effect though nobody heard of it."""
    return await network.looked_up(job.request_id) if job.attempt > 1 else None


async def _asked(network: Network, job: Job) -> EsimProfile | None:  # noqa: C901, PLR0912
    check_held()
    match job.step:
        case StepName.PROVISION:
            return await network.provision(job.request_id, job.line)
        case StepName.ACTIVATE:
            await network.activate(job.request_id, job.line)
        case StepName.MODIFY:
            await network.modify(job.request_id, job.line)
        case StepName.SUSPEND:
            await network.suspend(job.request_id, job.line)
        case StepName.RESUME:
            await network.resume(job.request_id, job.line)
        case StepName.BLOCK_SIM:
            await network.block_sim(job.request_id, job.line)
        case StepName.UNBLOCK_SIM:
            await network.unblock_sim(job.request_id, job.line)
        case StepName.REPLACE_SIM:
            return await network.replace_sim(job.request_id, job.line)
        case StepName.CANCEL_PORT:
            await network.cancel_port(job.request_id, job.line, _known(job.port))
        case StepName.DEPROVISION:
            await network.deprovision(job.request_id, job.line)
        case StepName.RELEASE:
            await network.release(job.request_id, job.line)
        case StepName.RESERVE_NUMBER | StepName.RESERVE_SIM | StepName.PORT_IN | StepName.SEND_CARD:
            pass  # stock is ours, and what takes days has been asked for above
        case StepName.AWAIT_USER | StepName.NOTIFY:
            pass  # not the network's
    return None


def _checked(profile: EsimProfile | None) -> EsimProfile:
    if profile is None:
        raise NetworkFailed("the network gave no eSIM profile", permanent=True)
    try:
        return EsimProfile(identifiers.iccid(profile.iccid), identifiers.activation_code(profile.activation_code))
    except InvalidIdentifier as error:
        raise NetworkFailed(f"the network gave a wrong eSIM profile: {error.problem}", permanent=True) from None
