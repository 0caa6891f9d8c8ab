"""What the documents of the project say: their links, the commands and the paths in them."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("bench/*.md"), ROOT / "frontend" / "README.md"]
)

_FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^ {4}(.+)$", re.MULTILINE)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]* src=\"([^\"]+)\"")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def links(page: Path) -> list[str]:
    """Where the page's links and images point."""
    return [address or image for address, image in _LINK.findall(page.read_text("utf-8"))]


def spans(page: Path) -> list[str]:
    """What stands in `code` within the text."""
    return _SPAN.findall(_FENCED.sub("", page.read_text("utf-8")))


def commands(page: Path) -> list[str]:
    """Every line of the blocks, with continued lines joined and comments gone, and every span."""
    text = page.read_text("utf-8")
    blocks = "\n".join([*_FENCED.findall(text), *_INDENTED.findall(_FENCED.sub("", text))]).replace("\\\n", " ")
    lines = [line.split(" #")[0].strip() for line in blocks.splitlines()]
    return [part.strip() for line in [*lines, *spans(page)] for part in line.split("&&")]


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = _HEADING.findall(_FENCED.sub("", page.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}
