"""Names in three languages."""

from rules.names import Language, Names


def test_a_name_in_each_language() -> None:
    names = Names(fr="Données", nl="Data-abonnement", en="Data plan")
    assert [names.of(language) for language in Language] == ["Données", "Data-abonnement", "Data plan"]
    assert list(Language) == ["fr", "nl", "en"]
