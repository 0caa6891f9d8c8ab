"""Asking the network for one step, and checking what comes back."""

import asyncio

from provisioning.network import Network, NetworkFailed
from resolvers.job import EsimProfile, Job
from rules import identifiers
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import SimKind, StepName

ANSWER_WITHIN = 10.0  # seconds
MAKES_PROFILE = frozenset({StepName.PROVISION, StepName.REPLACE_SIM})


async def ask(network: Network, job: Job) -> EsimProfile | None:
    """The network's answer, with a profile exactly where an eSIM is made; raises `NetworkFailed`."""
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            profile = await _asked(network, job)
    except TimeoutError:
        raise NetworkFailed("the network does not answer", permanent=False) from None
    if job.step in MAKES_PROFILE and job.line.sim_kind is SimKind.ESIM:
        return _checked(profile)
    return None


async def _asked(network: Network, job: Job) -> EsimProfile | None:  # noqa: C901  a step a line
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
        case StepName.DEPROVISION:
            await network.deprovision(job.request_id, job.line)
        case StepName.RELEASE:
            await network.release(job.request_id, job.line)
        case StepName.RESERVE_NUMBER | StepName.RESERVE_SIM:
            pass  # stock is ours
    return None


def _checked(profile: EsimProfile | None) -> EsimProfile:
    if profile is None:
        raise NetworkFailed("the network gave no eSIM profile", permanent=True)
    try:
        return EsimProfile(identifiers.iccid(profile.iccid), identifiers.activation_code(profile.activation_code))
    except InvalidIdentifier as error:
        raise NetworkFailed(f"the network gave a wrong eSIM profile: {error.problem}", permanent=True) from None
