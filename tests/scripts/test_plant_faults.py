"""The faults still fit the source, so that planting them proves something; each is another one."""

from pathlib import Path

import pytest

from scripts import plant_faults
from scripts.faults import FAULTS, Edit, Fault


def test_every_fault_fits_the_source() -> None:
    plant_faults.check(plant_faults.ROOT, FAULTS)


def test_there_are_enough_and_each_is_another() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 20
    assert len({fault.edits for fault in FAULTS}) == len(FAULTS)
    assert all((plant_faults.ROOT / fault.first).is_file() for fault in FAULTS)


@pytest.mark.parametrize("text", ["nothing of it", "a line\na line\n"])
def test_a_source_that_moved_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "moved.py").write_text(text)
    fault = Fault("a fault", "", (Edit("moved.py", "a line", "another"),))
    with pytest.raises(plant_faults.Moved, match=r"a fault: moved\.py"):
        plant_faults.check(tmp_path, [fault])
