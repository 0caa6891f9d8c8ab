"""A progress bar per file of an import."""

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars


class Progress:
    """Watches an import; silent where nobody looks at a terminal."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description:<20}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._bars = Bars(*columns, console=console, disable=not console.is_terminal)
        self._current = None
        self._done = 0

    def __enter__(self) -> "Progress":
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()
        self._bars.stop()

    def begin(self, file: str, rows: int | None) -> None:
        """The rows of a file are next."""
        self._end()
        self._current, self._done = self._bars.add_task(file, total=rows), 0

    def advance(self, rows: int) -> None:
        """So many more are done."""
        if self._current is not None:
            self._done += rows
            self._bars.update(self._current, completed=self._done)

    def _end(self) -> None:
        if self._current is not None:
            self._bars.update(self._current, total=self._done)
