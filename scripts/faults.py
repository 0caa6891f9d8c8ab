"""Faults that let somebody in, lose something or let it come into a wrong state: each a change of our own text that
tests must notice."""

from dataclasses import dataclass

MATRIX = "tests/matrix"
KILLS, REMOVALS = "tests/survival/test_kills.py", "tests/quota/test_parallel_removals.py"
STATES = "tests/stateful/test_states.py"
READS, WHOLES, DEEDS, DOORS, ELSEWHERE, SUBSCRIPTIONS = (
    f"tests/matrix/test_{name}.py" for name in ("reads", "wholes", "deeds", "doors", "elsewhere", "subscriptions")
)


@dataclass(frozen=True)
class Edit:
    """The text in the file, which stands there exactly once, and what takes its place."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Fault:
    """`first` is run before the rest of `suite`, for it is likely to notice."""

    name: str
    first: str
    edits: tuple[Edit, ...]
    suite: str = MATRIX


def _fault(name: str, first: str, *edits: tuple[str, str, str], suite: str = MATRIX) -> Fault:
    return Fault(name, first, tuple(Edit(*each) for each in edits), suite)


def _wrong(name: str, file: str, old: str, new: str = "") -> Fault:
    """A fault by which something comes into a wrong state."""
    return _fault(name, STATES, (file, old, new), suite=STATES)


_ROOT = (
    "        hows: list[How] = [how]\n",
    '            how, value = "free", None\n        hows: list[How] = [how]\n',
)
_SEEN = "    return company_id if company_id is not None and actor.sees(company_id) else None\n"
_MAY = "    allowed = None if actor.may(permission, company.id) else NotAllowed(permission)\n"
_TELLING = """    if company_id is not None and not actor.sees(company_id):
        raise Refused(InvalidInput((InvalidField(("companyId",), Problem.NOT_EXPECTED),)))
    return company_id
"""
# SQLite: within a transaction that is one function in the writer's thread.
_IN_TWO = """    await tx.execute_query("COMMIT")
    await tx.execute_query("BEGIN IMMEDIATE")
"""
_COUNTERS = "    await company.save(using_db=tx, update_fields=COUNTERS)\n"
_REMEMBERED = "    await remembered.keep(request, answer, company.id, tx)\n"
FETCHES = "execution/fetches.py"
FOLLOW = "execution/follow.py"
ACTORS = "resolvers/actors.py"

FAULTS = (
    _fault("scope left out at a root, compiled", READS, (FETCHES, _ROOT[0], f"        if not self.link:\n{_ROOT[1]}")),
    _fault(
        "scope left out at a root, ordinary executor",
        READS,
        (
            "execution/arguments.py",
            "    return Limit(reads).asked(context, wanted_tenant(reads, given)) + ",
            "    return ",
        ),
    ),
    _fault(
        "scope left out on a relation, compiled",
        WHOLES,
        ("execution/stays.py", "return proven and _within(context.scope(self.start.needs), scope)", "return proven"),
    ),
    _fault(
        "scope left out on a relation, ordinary executor",
        WHOLES,
        ("execution/relations.py", "asked = scoped(context, self.reads) + self.where", "asked = self.where"),
    ),
    _fault(
        "scope left out at node and by id, ordinary executor",
        READS,
        (
            "execution/walk.py",
            "from execution.limits import",
            "from execution.asked import NOTHING\nfrom execution.limits import",
        ),
        ("execution/walk.py", "by_id(reads, scoped(context, reads), ids)", "by_id(reads, NOTHING, ids)"),
    ),
    _fault(
        "a type without its scope",
        READS,
        ("schema/sim_card.py", "import Node,", "import EVERYONE, Node,"),
        ("schema/sim_card.py", 'scope="company_id"', "scope=EVERYONE"),
    ),
    _fault(
        "a type without its permission",
        READS,
        ("schema/uc_service.py", "needs=Permission.SERVICES_READ, ", ""),
    ),
    _fault(
        "counts without scope",
        ELSEWHERE,
        (
            FETCHES,
            "return Answer(rows_statement(rows, dialect), listing.fetch())",
            "return Answer(rows_statement(rows, dialect), replace(listing, asked=Asked(question.where)).fetch())",
        ),
    ),
    _fault(
        "companyId takes the place of the scope",
        READS,
        ("execution/limits.py", "return asked if isinstance(scope, Everyone) else scope & asked", "return asked"),
    ),
    _fault(
        "a cursor takes the place of the scope",
        READS,
        (FETCHES, _ROOT[0], f"        if question and question.window and question.window.bounds:\n{_ROOT[1]}"),
    ),
    _fault(
        "a filter takes the place of the scope",
        READS,
        (
            FETCHES,
            "Asked(self.limit.where(hows[0]) + question.where)",
            "Asked(question.where or self.limit.where(hows[0]))",
        ),
    ),
    _fault("NotAllowed instead of NotFound", DEEDS, ("resolvers/found.py", _SEEN, "    return company_id\n")),
    _fault(
        "a mutation asks for the permission in any company",
        DEEDS,
        (
            "resolvers/mutation.py",
            _MAY,
            _MAY.replace("actor.may(permission, company.id)", "permission in actor.permissions"),
        ),
    ),
    _fault(
        "a mutation does not ask whose it is",
        DEEDS,
        ("resolvers/found.py", _SEEN, "    return company_id\n"),
        (
            "resolvers/mutation.py",
            _MAY,
            _MAY.replace("actor.may(permission, company.id)", "permission in actor.permissions"),
        ),
    ),
    _fault(
        "a preview without permission",
        DEEDS,
        ("resolvers/preview.py", "if not actor.may(permission, company_id):", "if not actor.permissions:"),
    ),
    _fault("an error tells that the id is there", DEEDS, ("resolvers/found.py", _SEEN, _TELLING)),
    _fault(
        "a token's companies ignored",
        READS,
        (ACTORS, "consents = await Consent.filter(api_token_id=token.id)", "consents = await Consent.all()"),
    ),
    _fault(
        "a token's scopes ignored",
        WHOLES,
        (ACTORS, "frozenset(Permission(scope) for scope in token.scopes)", "frozenset(Permission)"),
    ),
    _fault("consent ignored", DEEDS, (ACTORS, "consent=c.id in consents", "consent=bool(c.id)")),
    _fault(
        "an account manager sees every company",
        READS,
        (ACTORS, "Company.filter(account_manager_id=login.id)", "Company.all()"),
    ),
    _fault(
        "a role of the operator held in a company counts",
        READS,
        (ACTORS, "[role for role in roles if role.name not in OWN_CUSTOMERS | EVERY_COMPANY]", "list(roles)"),
    ),
    _fault(
        "an idempotency key answers whoever sends it",
        DEEDS,
        (
            "resolvers/remembered.py",
            "[Q(actor_id=owner_id, key=key) for",
            "[Q(key=key) & (Q(actor_id=owner_id) | Q(actor_id__not=owner_id)) for",
        ),
    ),
    _fault(
        "a token's deeds in another company's audit trail",
        DEEDS,
        (
            "resolvers/mutation.py",
            "            self.tx,\n            self.company,\n",
            "            self.tx,\n            self.company if self.actor.kind is ActorKind.LOGIN else"
            ' await Company.get(company_number="0200000043", using_db=self.tx),\n',
        ),
    ),
    _fault(
        "an e-mail address taken at another company",
        DEEDS,
        ("resolvers/add_user.py", "User.filter(company_id=scene.company.id, email=email)", "User.filter(email=email)"),
    ),
    _fault(
        "another company's SIM card is given out",
        DEEDS,
        (
            "resolvers/stock.py",
            "Q(company_id__isnull=True), iccid",
            "Q(company_id__isnull=True) | Q(company_id__isnull=False), iccid",
        ),
    ),
    _fault(
        "an export without scope",
        DOORS,
        ("execution/streaming.py", "import asked_by, sort_of", "import narrowed_by, sort_of"),
        ("execution/streaming.py", "asked_by(context, reads, given)", "narrowed_by(reads, given)"),
    ),
    _fault(
        "allowedActions counts rights elsewhere",
        WHOLES,
        (
            "resolvers/allowed_actions.py",
            "actor.may(permission, service.company_id)",
            "permission in actor.permissions",
        ),
    ),
    _fault(
        "sign-in tells who has an account",
        DOORS,
        (
            "resolvers/sign_in.py",
            "    if login is None or login.disabled_at or not fits:\n",
            "    if login is None:\n        raise TooManyAttempts(1)\n    if login.disabled_at or not fits:\n",
        ),
    ),
    _fault(
        "scope left out of a subscription, ordinary executor",
        SUBSCRIPTIONS,
        (FOLLOW, "from execution.arguments import wanted_tenant\n", "from execution.asked import NOTHING\n"),
        (FOLLOW, "by_id(reads, asked, [id_])", "by_id(reads, NOTHING, [id_])"),
        (FOLLOW, "Limit(reads).asked(context, wanted_tenant(reads, kwargs))", "Limit(reads).asked(context)"),
    ),
    _fault(
        "scope left out of a subscription, compiled",
        SUBSCRIPTIONS,
        (FETCHES, _ROOT[0], f"        if isinstance(getattr(self, 'id_of', None), Meant):\n{_ROOT[1]}"),
    ),
    _fault(
        "companyId of a subscription ignored",
        READS,
        (FETCHES, "tenant=self.id_of.tenant(run)", "tenant=None"),
    ),
    _fault(
        "a subscription to all without permission",
        SUBSCRIPTIONS,
        (FOLLOW, "context.scope(self.reads.needs)", "context.scope(None)"),
    ),
    _fault(
        "the idempotency record in another transaction than its effect",
        KILLS,
        ("resolvers/mutation.py", _REMEMBERED, _IN_TWO + _REMEMBERED),
        suite=KILLS,
    ),
    _fault(
        "the order in another transaction than the company's counters",
        KILLS,
        ("resolvers/mutation.py", _COUNTERS, _IN_TWO + _COUNTERS),
        suite=KILLS,
    ),
    _fault(
        "a change that takes the write lock late",
        REMOVALS,
        ("storage/sqlite.py", 'self._raw.execute("BEGIN IMMEDIATE")', 'self._raw.execute("BEGIN")'),
        suite=REMOVALS,
    ),
    _wrong(
        "a service that ended keeps its number",
        "resolvers/step_effects.py",
        "    await return_number(held.service, held.tx)\n",
    ),
    _wrong(
        "a replaced card stays in use",
        "resolvers/step_effects.py",
        "    await _move_card(await _card(held), SimStatus.RETIRED, held)\n",
    ),
    _wrong(
        "the quota counts removals that failed",
        "resolvers/contracts.py",
        "    counted = counted.exclude(state__in=list(ORDER_WITHOUT_EFFECT)).annotate(",
        "    counted = counted.annotate(",
    ),
    _wrong(
        "a plan change that failed counts",
        "resolvers/service_state.py",
        "        and order.state not in ORDER_WITHOUT_EFFECT\n",
    ),
    _wrong(
        "an approved removal counts against the quota",
        "resolvers/decide_removal_request.py",
        "place_removal(scene, service, removal)).id",
        "place_removal(scene, service, removal, counted_on=scene.day)).id",
    ),
    _wrong(
        "a failed addition keeps its card",
        "resolvers/give_back.py",
        "    await return_sim_card(service, tx)\n",
    ),
    _wrong(
        "a replacement that failed keeps its card",
        "resolvers/fail_order.py",
        "        await return_card(replacement_id, tx)\n",
        "        pass\n",
    ),
    _wrong(
        "a failed addition is not undone at the network",
        "provisioning/worker.py",
        "        if job.step in MADE_AT_THE_NETWORK:\n",
        "        if not job.step:\n",
    ),
    _fault(
        "a cancelled addition goes on",
        STATES,
        (
            "resolvers/held_order.py",
            "    if order.state is not OrderState.IN_PROGRESS or ",
            "    if order.state is OrderState.COMPLETED or ",
        ),
        ("resolvers/removal.py", "    await stop_step(addition, scene.tx)\n", ""),
        suite=STATES,
    ),
    _wrong(
        "a cancelled addition stays due",
        "resolvers/removal.py",
        "addition.completed_at, addition.run_after = scene.now, None",
        "addition.completed_at = scene.now",
    ),
    _wrong(
        "a removal does not wait for the addition at the network",
        "resolvers/take_order.py",
        "        if await _is_another_at_the_network(service, order, tx):\n",
        "        if service.id == order.id:\n",
    ),
    _wrong(
        "who lost his lease is believed",
        "resolvers/held_order.py",
        "    if order.lease_token != job.lease_token:\n",
        "    if order.lease_token is None:\n",
    ),
    _wrong(
        "a lease that ended is renewed",
        "resolvers/take_order.py",
        "lease_token__in=list(orders), lease_until__gt=now)\n",
        "lease_token__in=list(orders))\n",
    ),
    _wrong(
        "the lease of a cancelled addition is not renewed",
        "resolvers/take_order.py",
        "lease_token__in=list(orders), lease_until__gt=now)\n",
        "lease_token__in=list(orders), lease_until__gt=now, run_after__gte=ANY_DAY)\n",
    ),
    _wrong(
        "an earlier attempt is not asked about",
        "provisioning/ask.py",
        " if job.attempt > 1 else None",
        " if job.attempt > 99 else None",
    ),
    _wrong(
        "each attempt is a request of its own",
        "resolvers/job.py",
        "return request_id(self.order_id, self.step, nth)",
        "return request_id(self.order_id, self.step, self.attempt)",
    ),
    _wrong(
        "a suspension does not raise the version", "resolvers/suspend_service.py", "    found.service.version += 1\n"
    ),
    _wrong(
        "an expected version is ignored",
        "resolvers/block_sim.py",
        "    check_version(found.service, expected_version)\n",
    ),
    _wrong("an idempotency key is not kept", "resolvers/mutation.py", _REMEMBERED),
    _wrong(
        "a card is blocked while an order is open",
        "rules/sims.py",
        "        None if joins and service.awaits_card else in_progress(service),\n",
    ),
    _wrong(
        "a user stays active without a service",
        "resolvers/terminate.py",
        "    user.status = user_status(await _live_services(user, tx))\n",
    ),
    _wrong(
        "a removal does not call the number back",
        "resolvers/removal.py",
        "        if await port_under_way(addition.id, scene.tx):\n",
        "        if addition.id == service.id:\n",
    ),
    _wrong(
        "a number that is being moved can be called back",
        "rules/porting.py",
        "    too_late = state in {PortInState.EXECUTING, PortInState.COMPLETED}\n",
        "    too_late = state is PortInState.COMPLETED\n",
    ),
    _wrong(
        "an addition that goes on is no open order",
        "resolvers/port_progress.py",
        "    held.service.open_order_id = addition.id\n",
    ),
    _wrong(
        "an addition whose number was called back goes on",
        "resolvers/port_progress.py",
        "    addition.state, addition.completed_at = move(addition.state, OrderState.CANCELLED), business_now()\n",
    ),
    _wrong(
        "who holds an addition that is set aside writes on",
        "resolvers/held_order.py",
        "    set_aside = order.run_after is None\n",
        "    set_aside = False\n",
    ),
    _wrong(
        "a number that is rejected stays under way",
        "resolvers/fail_order.py",
        "        await close_port(held, _of_the_port(job, rejection))\n",
    ),
    _wrong(
        "an addition that failed on the number is not undone at the network",
        "provisioning/worker.py",
        "frozenset({StepName.PROVISION, StepName.PORT_IN, StepName.ACTIVATE})",
        "frozenset({StepName.PROVISION, StepName.ACTIVATE})",
    ),
    _wrong(
        "what waits for its day begins beside an open order",
        "rules/planned.py",
        "    if open_order := in_progress(service):\n        return open_order\n",
    ),
    _wrong(
        "a removal leaves what waits for its day",
        "resolvers/removal.py",
        "    await cancel_planned(scene, removal.planned_ids)\n",
    ),
    _wrong(
        "a suspension through a day does not end",
        "resolvers/step_effects.py",
        "    await place_return(held)\n    await _move_service(held, ServiceStatus.SUSPENDED)\n",
        "    await _move_service(held, ServiceStatus.SUSPENDED)\n",
    ),
    _wrong(
        "a change for a day to come counts in the month in which it was asked for",
        "resolvers/modify_service.py",
        "        counted_on=proposal.preview.effective_on,\n",
        "        counted_on=scene.day,\n",
    ),
    _wrong(
        "an addition that is cancelled before its day keeps its number",
        "resolvers/cancel_order.py",
        "        await give_back(service, scene.tx)\n",
        "        pass\n",
    ),
    _wrong(
        "a resumption leaves the other that waits",
        "resolvers/resume_service.py",
        "        await cancel_planned(scene, [found.facts.planned_pause_id])\n",
        "        pass\n",
    ),
    _wrong(
        "a card that came back counts as delivered",
        "resolvers/job.py",
        "        return self.state is DeliveryState.DELIVERED\n",
        "        return self.state in {DeliveryState.DELIVERED, DeliveryState.RETURNED}\n",
    ),
    _wrong(
        "a card that is sent again is asked for under the same request",
        "resolvers/job.py",
        "self.parcel.sending if self.parcel else self.nth",
        "self.nth",
    ),
    _wrong(
        "an order whose card came back does not say so",
        "resolvers/rest_order.py",
        ", CAME_BACK if delivery.state is DeliveryState.RETURNED else None)",
        ")",
    ),
    _wrong(
        "a card that never left stays the company's",
        "resolvers/return_stock.py",
        "        card.company_id = None\n",
        "        pass\n",
    ),
    _wrong(
        "what is sent comes from the company's own stock",
        "resolvers/stock.py",
        "(None,) if sim.sent_to else (company_id, None)",
        "(company_id, None)",
    ),
    _wrong(
        "a replacement that could not be sent hides the block",
        "resolvers/fail_order.py",
        "    blocked = await done.using_db(held.tx).exists()\n",
        "    blocked = held.step.name is StepName.REPLACE_SIM and await done.using_db(held.tx).exists()\n",
    ),
    _wrong(
        "a link that was used stays good",
        "resolvers/activate_by_link.py",
        '    await scene.link.save(using_db=tx, update_fields=["used_at"])\n',
    ),
    _wrong(
        "a link that was taken back stays good",
        "resolvers/revoke_activation_link.py",
        "    await revoke_links(order.id, scene.now, scene.tx)\n",
    ),
    _wrong(
        "a link is good beyond its last day",
        "resolvers/activation_links.py",
        "            expires_on__gte=business_day(),\n",
    ),
    _wrong(
        "a removal leaves the user's link good",
        "resolvers/awaited_user.py",
        "        await revoke_links(order.id, now, tx)\n",
        "        pass\n",
    ),
    _wrong(
        "a user is waited for before his number has come",
        "resolvers/awaited_user.py",
        "    if step is None or step.position != held.step.position + 1:\n",
        "    if step is None:\n",
    ),
    _wrong(
        "an addition that is set aside still waits for its user",
        "resolvers/awaited_user.py",
        "is_by_user(order) and order.id == service.open_order_id",
        "is_by_user(order) and order.state in OPEN_ORDER",
    ),
    _wrong(
        "who goes on without the user wakes an order that rests",
        "resolvers/awaited_user.py",
        "    else:\n        step.state, step.started_at = move(",
        "    else:\n        await Order.filter(id=order.id).using_db(tx).update(run_after=real_now())\n"
        "        step.state, step.started_at = move(",
    ),
    _wrong(
        "a cancelled addition keeps a step that runs",
        "resolvers/removal.py",
        "    await stop_step(addition, scene.tx)\n",
    ),
    _wrong(
        "a number that was not asked for counts as being moved",
        "resolvers/port_progress.py",
        "    if await asked_for.using_db(held.tx).exists():\n",
        "    if addition.id:\n",
    ),
    _wrong(
        "a worker keeps an order before whose card a block came",
        "resolvers/held_order.py",
        " or step.state is StepState.PENDING:\n",
        ":\n",
    ),
    _wrong(
        "a second block is asked for under the request of the first",
        "resolvers/job.py",
        "self.parcel.sending if self.parcel else self.nth",
        "self.parcel.sending if self.parcel else 1",
    ),
    _wrong(
        "a block that is refused fails the order that sends a card",
        "resolvers/fail_order.py",
        "    if has_joined(held.step):\n",
        "    if has_joined(held.step) and not reason:\n",
    ),
    _wrong(
        "a block waits until its order is looked at",
        "resolvers/join_order.py",
        "    order.run_after, order.failure = real_now(), None\n    await order.save(",
        "    await order.save(",
    ),
    _wrong(
        "an order whose user cannot be told stays open",
        "resolvers/activation_notice.py",
        "    await held.end_order(OrderState.COMPLETED)\n",
    ),
    _wrong(
        "a user counts as told though nobody took the message",
        "provisioning/worker.py",
        "type(failure).__name__)\n                return False\n",
        "type(failure).__name__)\n                return True\n",
    ),
)
