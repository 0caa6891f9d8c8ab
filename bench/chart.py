"""`results.svg`: the ratios at one number of clients as bars, the goals as marks. Small enough to write by hand."""

from collections.abc import Iterator, Sequence
from html import escape

from bench.ratios import Comparison
from bench.tables import DATABASES, PEERS

LINE, LEFT, WIDTH, RIGHT = 20, 330, 420, 110
MOST = 4.0  # ratios beyond it end at the edge, and say their number
COLOURS = {"raw": "#4c78a8", "mercurius": "#f58518", "postgraphile": "#54a24b", "strawberry": "#b279a2"}


def drawn(compared: Sequence[Comparison], clients: int) -> str:
    """An SVG that reads on light and dark pages."""
    lines = list(_lines(compared, clients))
    height = LINE * (len(lines) + 2)
    body = "\n".join(_placed(line, number) for number, line in enumerate(lines, start=2))
    title = f"Answers a second with {clients} clients: Flotte by each peer; the black marks are goals"
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + RIGHT}" height="{height}" \
font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="{LINE}" font-size="14">{escape(title)}</text>
<line x1="{_x(1)}" x2="{_x(1)}" y1="{1.5 * LINE}" y2="{height}" stroke="#999" stroke-dasharray="4 3"/>
{body}
</svg>
"""


def _lines(compared: Sequence[Comparison], clients: int) -> Iterator[str]:
    for each in compared:
        ratio, goal = each.by_clients[clients].median, each.goal
        label = f"{DATABASES[each.dialect]}, {each.question} by {PEERS[each.peer]}"
        mark = f'<rect x="{_x(goal) - 1:.0f}" y="2" width="3" height="16" fill="#000"/>' if goal else ""
        yield (
            f'<text x="{LEFT - 8}" y="14" text-anchor="end">{escape(label)}</text>'
            f'<rect x="{LEFT}" y="4" width="{_x(ratio) - LEFT:.0f}" height="12" fill="{COLOURS[each.peer]}"/>{mark}'
            f'<text x="{LEFT + WIDTH + 12}" y="14">{ratio:.2f}</text>'
        )


def _placed(line: str, number: int) -> str:
    return f'<g transform="translate(0 {number * LINE})">{line}</g>'


def _x(ratio: float) -> float:
    return LEFT + min(ratio, MOST) / MOST * WIDTH
