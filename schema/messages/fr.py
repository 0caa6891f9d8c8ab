"""What Flotte says in French, with « vous ». The keys are those of `en`."""

MESSAGES = {
    "IDEMPOTENCY_CONFLICT": "Cette clé d’idempotence a déjà servi avec d’autres données.",
    "NOT_FOUND": "Cet élément n’existe pas.",
    "NOT_ALLOWED": "Vous n’avez pas la permission {permission}.",
    "INVALID_INPUT": "Certaines données ne sont pas correctes : {problems}",
    "VERSION_CONFLICT": "Cet élément a été modifié entre-temps par quelqu’un d’autre.",
    "WRONG_STATE.RESERVED": "Ce n’est pas possible tant que le service est réservé.",
    "WRONG_STATE.INACTIVE": "Ce n’est pas possible tant que le service n’est pas encore actif.",
    "WRONG_STATE.ACTIVE": "Ce n’est pas possible tant que le service est actif.",
    "WRONG_STATE.SUSPENDED": "Ce n’est pas possible tant que le service est suspendu.",
    "WRONG_STATE.TERMINATED": "Ce n’est pas possible : le service est résilié.",
    "WRONG_SIM_STATE.IN_STOCK": "Ce n’est pas possible tant que la carte SIM est en stock.",
    "WRONG_SIM_STATE.RESERVED": "Ce n’est pas possible tant que la carte SIM est réservée.",
    "WRONG_SIM_STATE.ACTIVE": "Ce n’est pas possible tant que la carte SIM est active.",
    "WRONG_SIM_STATE.BLOCKED": "Ce n’est pas possible tant que la carte SIM est bloquée.",
    "WRONG_SIM_STATE.RETIRED": "Ce n’est pas possible : la carte SIM est retirée.",
    "WRONG_SIM_STATE.missing": "Ce n’est pas possible : le service n’a pas de carte SIM.",
    "NOT_AWAITING_USER": "Cet ajout n’attend pas son utilisateur.",
    "ORDER_IN_PROGRESS": "Une commande pour ce service est encore en cours.",
    "ORDER_IN_PROGRESS.number": (
        "Le numéro de ce service est en train d’être transféré vers nous. Cela ne peut plus "
        "être arrêté ; ensuite, le service peut être supprimé."
    ),
    "CHANGE_PENDING": "Une modification de ce service est déjà prévue pour le {date}.",
    "ORDER_PENDING": "Une commande pour ce service est déjà prévue. Annulez-la d’abord.",
    "NO_CONTRACT_IN_FORCE": (
        "Aucun contrat mobile n’est en vigueur. Veuillez prendre contact avec votre Account Manager{contact}."
    ),
    "NOTHING_TO_CHANGE": "Cela ne change rien.",
    "NOTHING_TO_REVEAL": "Aucun code de ce type n’est conservé pour cette carte SIM.",
    "INCOMPATIBLE_OPTIONS": "« {option} » ne peut pas être combiné avec « {other} ».",
    "CHANGE_LIMIT_REACHED": (
        "Ce service a déjà été modifié ce mois-ci. La prochaine modification est possible à partir du {date}."
    ),
    "REVEAL_LIMIT_REACHED": (
        "Vous avez vu {used} codes PUK sur {limit} aujourd’hui. Le prochain est possible à partir du {date}."
    ),
    "QUOTA_EXCEEDED": (
        "Le quota de suppression est épuisé : {used} sur {limit} jusqu’au {date}. "
        "Vous pouvez introduire une demande de suppression auprès de votre Account Manager{contact}."
    ),
    "OUT_OF_STOCK": "Il n’y a plus de carte SIM ou de numéro en stock pour le moment.",
    "PREVIEW_OUTDATED": "Les montants ont changé depuis leur affichage. Veuillez consulter les nouveaux.",
    "REMOVAL_REQUEST_CLOSED": "Cette demande de suppression a déjà été traitée ou retirée.",
    "REMOVAL_REQUESTED": "Ce service figure déjà dans une demande de suppression en cours.",
    "SERVICES_NOT_REMOVABLE": "Certains services ne peuvent pas être supprimés pour le moment. Rien n’a été fait.",
    "contact": ", {name} ({email})",
    "due.WRONG_STATE": "Le jour venu, l’état du service ne le permettait pas : suspendu, déjà repris ou résilié.",
    "due.NO_CONTRACT_IN_FORCE": "Le jour venu, aucun contrat mobile n’était en vigueur.",
    "due.NOTHING_TO_CHANGE": "Le jour venu, le service avait déjà cette formule et ces options.",
    "due.INCOMPATIBLE_OPTIONS": "Le jour venu, la formule et les options ne pouvaient plus être combinées.",
    "due.INVALID_INPUT": "Le jour venu, la formule ou une option n’était plus en vente.",
    "due.NOT_FOUND": "Le jour venu, la formule ou une option n’existait plus.",
    "card.NEW": "Nouvelle : elle entre en stock.",
    "card.ICCID_MISSING": "Il n’y a pas de numéro de carte (ICCID).",
    "card.ICCID_NOT_DIGITS": (
        "Le numéro de carte n’est pas fait de chiffres. Mettez la colonne au format texte dans votre tableur."
    ),
    "card.ICCID_LENGTH": "Un numéro de carte a 19 ou 20 chiffres.",
    "card.ICCID_PREFIX": "Un numéro de carte belge commence par 8932.",
    "card.ICCID_CHECK_DIGIT": (
        "Le dernier chiffre du numéro de carte ne correspond pas aux autres : un chiffre est faux."
    ),
    "card.PUK_INVALID": "Un code PUK a 8 chiffres.",
    "card.TWICE_IN_FILE": "Cette carte figure déjà plus haut dans le fichier.",
    "card.ALREADY_IN_STOCK": "Cette carte est déjà dans ce stock.",
    "card.ALREADY_IN_USE": "Cette carte vient de ce stock et est ou a été utilisée.",
    "card.KNOWN_ELSEWHERE": "Cette carte est déjà connue, dans un autre stock.",
    "line.CREDIT": "{name} : crédit",
    "line.PRORATA": "{name} : reste du mois",
    "line.RECURRING": "{name} : par mois",
    "line.ONE_TIME": "{name} : frais uniques",
    "required": "Ce champ est obligatoire.",
    "too_long": "Ce texte est trop long.",
    "too_many": "Il y en a trop.",
    "unknown": "Cette valeur n’est pas connue.",
    "taken": "Cette valeur est déjà utilisée.",
    "duplicate": "La même valeur figure deux fois.",
    "not_expected": "Cette donnée n’est pas attendue ici.",
    "not_of_one_company": "Ces services n’appartiennent pas tous à la même entreprise.",
    "not_a_mobile_plan": "Ce n’est pas une formule mobile.",
    "not_on_sale": "Cet élément n’est pas en vente.",
    "character_not_allowed": "Ce texte contient un caractère non autorisé.",
    "amount_invalid": "Ce n’est pas un montant tel que 25.00.",
    "date_in_the_past": "Cette date est passée.",
    "date_too_far": "Cette date est à plus de 12 mois.",
    "until_too_early": "Cette date doit être postérieure au premier jour.",
    "date_too_early": "Le premier jour possible est le prochain jour ouvrable.",
    "date_too_late": "Cette date est à plus de 60 jours.",
    "date_of_the_number": "La date d’un numéro conservé est celle du transfert demandé.",
    "date_of_the_user": "C’est l’utilisateur qui démarre : aucune date ne peut être choisie.",
    "not_a_working_day": (
        "Ce n’est pas un jour ouvrable : les numéros sont transférés du lundi au vendredi, hors jours fériés."
    ),
    "number_not_portable": "Ce numéro est déjà chez nous, ou en cours de transfert vers nous.",
    "sim_number_invalid": "Ce n’est pas un numéro de carte SIM : 13 à 20 chiffres.",
    "account_number_invalid": "Ce n’est pas un numéro de client : 3 à 30 lettres et chiffres.",
    "mandate_unknown": (
        "Ce mandat n’existe pas (ou plus), ou concerne un autre numéro. Veuillez le téléverser à nouveau."
    ),
    "msisdn_invalid": "Ce n’est pas un numéro mobile belge tel que 0470 12 34 56.",
    "iccid_invalid": "Ce n’est pas un numéro de carte SIM (ICCID) : 19 ou 20 chiffres, dont un chiffre de contrôle.",
    "iccid_unknown": "Aucune de vos cartes SIM ne porte ce numéro.",
    "iccid_in_use": "Cette carte SIM est déjà utilisée.",
    "eid_invalid": (
        "Ce n’est pas un identifiant eSIM (EID) : 32 chiffres qui commencent par 89. Composez *#06# pour le voir."
    ),
    "activation_code_invalid": "Ce n’est pas un code d’activation eSIM.",
    "company_number_invalid": "Ce n’est pas un numéro d’entreprise belge tel que BE 0400.000.086.",
    "email_invalid": "Ce n’est pas une adresse e-mail.",
    "pin_invalid": "Ce n’est pas un code PIN : 4 à 8 chiffres.",
    "puk_invalid": "Ce n’est pas un code PUK : 8 chiffres.",
    "postcode_invalid": "Ce n’est pas un code postal belge : quatre chiffres.",
    "csv_invalid": "Ce n’est pas un fichier CSV lisible.",
    "csv_columns_invalid": "La première ligne doit nommer les colonnes : iccid, et puk s’il y en a.",
    "idempotency_key_required": "Un jeton doit envoyer une clé d’idempotence avec chaque mutation.",
    "no_mail_server": "Aucun e-mail ne part d’ici : il n’y a pas de serveur de messagerie.",
    "confirmation_token_invalid": "Ce jeton de confirmation ne vient pas de nous.",
}
    "csv_column_twice": "La première ligne nomme deux fois la colonne iccid ou puk.",
    "csv_without_rows": "Le fichier ne contient aucune carte : il n’y a rien sous la première ligne.",
