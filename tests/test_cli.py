from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

import bilat
from bilat import cli

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "President of Ghana Kofi Adjei met with President of Peru Rosa Quispe in Lima on 3 March 2024.\n"
READING = bilat.read(ARTICLE)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def failure(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line that a refused command says."""
    try:
        code: object = cli.main(arguments)
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    return printed.err


class TestRead:
    def test_json_is_the_canonical_form_of_the_reading(self, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(article), "--json"]) == 0
        assert READING.meetings
        assert bilat.loads(capsys.readouterr().out) == READING

    def test_lines_for_a_person_hold_the_evidence(self, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(article)]) == 0
        printed = capsys.readouterr().out
        assert all(evidence.quote in printed for record in READING for evidence in record.evidence)
        assert "meeting: talks  GH, PE  held  2024-03-03" in printed

    def test_a_terminal_gets_a_table(
        self, article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        assert cli.main(["read", str(article)]) == 0
        printed = capsys.readouterr().out
        assert "┏━" in printed
        assert "GH, PE" in printed

    def test_a_terminal_without_rich_gets_lines(
        self, article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        monkeypatch.setitem(sys.modules, "rich", None)
        assert cli.main(["read", str(article)]) == 0
        assert "meeting: talks  GH, PE" in capsys.readouterr().out

    def test_relative_dates_follow_the_day_of_publication(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        article = tmp_path / "article.txt"
        article.write_text("Yesterday, the presidents of Ghana and Peru met in Lima.", encoding="utf-8")
        assert cli.main(["read", str(article), "--json", "--published", "2024-03-01"]) == 0
        [meeting] = bilat.loads(capsys.readouterr().out, bilat.Reading).meetings
        assert meeting.when == bilat.Period.parse("2024-02-29")

    def test_a_byte_order_mark_is_no_part_of_the_text(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        marked = tmp_path / "marked.txt"
        marked.write_text(ARTICLE, encoding="utf-8-sig")
        assert cli.main(["read", str(marked), "--json"]) == 0
        assert bilat.loads(capsys.readouterr().out) == READING

    def test_an_empty_text_has_no_records(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        empty = tmp_path / "empty.txt"
        empty.touch()
        assert cli.main(["read", str(empty)]) == 0
        assert capsys.readouterr().out == "no records\n"


class TestLocale:
    def test_lines_are_in_the_words_of_the_locale(self, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(article), "--locale", "ru"]) == 0
        printed = capsys.readouterr().out
        assert "Встреча: переговоры  Гана и Перу  состоялось  3 марта 2024" in printed
        assert "Место: Lima (Перу)" in printed
        assert all(evidence.quote in printed for record in READING for evidence in record.evidence)
        assert printed.endswith("\n1 встреча\n")

    def test_so_is_a_table(
        self, article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        assert cli.main(["read", str(article), "--locale", "uz-Cyrl"]) == 0
        printed = capsys.readouterr().out
        assert "Мамлакатлар" in printed
        assert "Гана ва Перу" in printed

    def test_a_text_without_records(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        empty = tmp_path / "empty.txt"
        empty.touch()
        assert cli.main(["read", str(empty), "--locale", "de"]) == 0
        assert capsys.readouterr().out == "nichts gefunden\n"

    def test_json_is_the_same_in_every_locale(self, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert cli.main(["read", str(article), "--json", "--locale", "ru"]) == 0
        assert bilat.loads(capsys.readouterr().out) == READING


class TestRefusals:
    def test_a_missing_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        missing = tmp_path / "missing.txt"
        assert failure(capsys, "read", str(missing)) == f"bilat: {missing}: No such file or directory\n"

    def test_a_folder(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert failure(capsys, "read", str(tmp_path)).startswith(f"bilat: {tmp_path}: ")

    def test_a_wrong_encoding_is_told_with_the_byte(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "cp1251.txt"
        path.write_bytes(b"Lima\n" + "встреча".encode("cp1251"))
        assert "byte 5 (0xe2, line 2)" in failure(capsys, "read", str(path))

    @pytest.mark.parametrize("date", ["2024-02-30", "27.05.2024", "yesterday", ""])
    def test_no_date(self, article: Path, capsys: pytest.CaptureFixture[str], date: str) -> None:
        said = failure(capsys, "read", str(article), "--published", date)
        assert repr(date) in said
        assert "2024-05-27" in said

    def test_an_unknown_language(self, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert "xx" in failure(capsys, "read", str(article), "--language", "xx")

    def test_an_unknown_locale(self, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert "did you mean 'uz', 'uz_Cyrl'" in failure(capsys, "read", str(article), "--locale", "uz-Cryl")

    def test_no_command(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "COMMAND" in failure(capsys)


class TestProcess:
    """The command as the shell sees it, with bytes on both sides."""

    @staticmethod
    def run(*arguments: str, given: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "bilat", *arguments]
        return subprocess.run(command, input=given, capture_output=True, check=False, env=variables)

    def test_reads_standard_input(self) -> None:
        done = self.run("read", "-", "--json", given=ARTICLE.encode())
        assert (done.returncode, done.stderr) == (0, b"")
        assert bilat.loads(done.stdout) == READING

    def test_writes_utf8_whatever_the_machine_prefers(self) -> None:
        text = "Президент Перу и президент Ганы встретились в Лиме."
        done = self.run("read", "-", given=text.encode(), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert (done.returncode, done.stderr) == (0, b"")
        assert "встретились" in done.stdout.decode("utf-8")

    def test_refuses_with_exit_code_2(self) -> None:
        done = self.run("read", "-", given=b"\xff")
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(b"bilat: -: not UTF-8: byte 0 (0xff, line 1)")

    def test_is_quiet_when_nobody_reads_on(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "bilat", "read", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdin
            assert process.stdout
            assert process.stderr
            process.stdout.close()
            process.stdin.write(ARTICLE.encode())
            process.stdin.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0

    def test_tells_its_version(self) -> None:
        assert self.run("--version").stdout.decode().split() == ["bilat", metadata.version("bilat")]
