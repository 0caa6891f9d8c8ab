"""The words of the portal in its three languages: the labels of the reference page, and what stands around them."""

LANGUAGES = ("fr", "nl", "en")
LOCALES = {"fr": "fr-BE", "nl": "nl-BE", "en": "en-GB"}


class Words:
    """`words.yes` is « Oui », "Ja" or "Yes"."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __getattr__(self, name: str) -> str:
        try:
            return SAID[name][LANGUAGES.index(self.language)]
        except KeyError:
            raise AttributeError(name) from None

    def __repr__(self) -> str:
        return self.language

    def number(self, value: int) -> str:
        """A number as the language writes it, with plain spaces."""
        return f"{value:,}".replace(",", {"fr": " ", "nl": ".", "en": ","}[self.language])

    def money(self, cents: int) -> str:
        """An amount as the language writes it, with plain spaces."""
        minus, (euros, rest) = "-" if cents < 0 else "", divmod(abs(cents), 100)
        amount = f"{self.number(euros)}{'.' if self.language == 'en' else ','}{rest:02}"
        return {"fr": f"{minus}{amount} €", "nl": f"€ {minus}{amount}", "en": f"{minus}€{amount}"}[self.language]

    def count(self, name: str, value: int) -> str:
        """`words.count("services", 3)` is "3 services", "3 diensten"."""
        return f"{self.number(value)} {getattr(self, name)}"


LABELS: dict[str, tuple[str, str, str]] = {
    "manage_users": ("Gestion des utilisateurs", "Gebruikers beheren", "Manage users"),
    "service_overview": ("Aperçu des services", "Overzicht van de diensten", "Service overview"),
    "add_service": ("Ajouter service", "Dienst toevoegen", "Add service"),
    "manage_service": ("Gestion du service", "Dienst beheren", "Manage service"),
    "save": ("Sauvegarder", "Opslaan", "Save"),
    "go_on": ("Continuer", "Doorgaan", "Continue"),
    "yes": ("Oui", "Ja", "Yes"),
    "cancel": ("Annuler", "Annuleren", "Cancel"),
    "plan": ("Formule", "Bundel", "Plan"),
    "activation_process": ("Processus d’activation", "Activatieproces", "Activation process"),
    "quota": ("Quota de suppression", "Verwijderingsquotum", "Removal quota"),
}
ENTRANCE: dict[str, tuple[str, str, str]] = {
    "sign_in": ("Se connecter", "Aanmelden", "Sign in"),
    "sign_out": ("Se déconnecter", "Afmelden", "Sign out"),
    "email": ("E-mail", "E-mail", "E-mail"),
    "password": ("Mot de passe", "Wachtwoord", "Password"),
    "new_password": ("Nouveau mot de passe", "Nieuw wachtwoord", "New password"),
    "same_again": ("Le même mot de passe, encore une fois", "Nog eens hetzelfde wachtwoord", "The same password again"),
    "at_least_10": ("Utilisez au moins 10 caractères.", "Gebruik minstens 10 tekens.", "Use at least 10 characters."),
    "differ": (
        "Les deux mots de passe sont différents.",
        "De twee wachtwoorden verschillen.",
        "The two passwords differ.",
    ),
    "password_is_set": ("Votre mot de passe est enregistré", "Je wachtwoord is ingesteld", "Your password is set"),
    "easy_to_guess": ("trop facile à deviner", "te makkelijk te raden", "too easy to guess"),
    "link_used": ("Ce lien a déjà servi", "Deze link is al gebruikt", "This link was used already"),
    "wrong_credentials": (
        "L’adresse e-mail ou le mot de passe n’est pas correct.",
        "Het e-mailadres of het wachtwoord klopt niet.",
        "The e-mail address or the password is not right.",
    ),
    "security": ("Connexion et sécurité", "Aanmelden en beveiliging", "Sign-in and security"),
    "change": ("Changer", "Wijzigen", "Change"),
    "change_password": ("Modifier le mot de passe", "Wachtwoord wijzigen", "Change the password"),
    "current_password": ("Mot de passe actuel", "Huidig wachtwoord", "Current password"),
    "not_your_password": (
        "Ce n’est pas votre mot de passe.",
        "Dit is niet je wachtwoord.",
        "This is not your password.",
    ),
    "password_is_changed": (
        "Votre mot de passe est modifié.",
        "Je wachtwoord is gewijzigd.",
        "Your password is changed.",
    ),
    "signed_in_where": ("Où vous êtes connecté", "Waar je aangemeld bent", "Where you are signed in"),
    "this_browser": ("Ce navigateur", "Deze browser", "This browser"),
    "everywhere": ("Se déconnecter partout", "Overal afmelden", "Sign out everywhere"),
    "two_steps": ("Vérification en deux étapes", "Verificatie in twee stappen", "Two-step verification"),
    "set_up": ("Configurer", "Instellen", "Set up"),
    "code": ("Code", "Code", "Code"),
    "wrong_code": ("Ce code n’est pas correct", "Deze code klopt niet", "This code is not right"),
    "your_recovery_codes": ("Vos codes de secours", "Je herstelcodes", "Your recovery codes"),
    "kept_them": ("Je les ai conservés", "Ik heb ze bewaard", "I have kept them"),
    "ten_left": (
        "Il reste 10 codes de secours.",
        "Er zijn nog 10 herstelcodes over.",
        "10 recovery codes are left.",
    ),
    "nine_left": ("Il reste 9 codes de secours.", "Er zijn nog 9 herstelcodes over.", "9 recovery codes are left."),
    "turn_off": ("Désactiver", "Uitschakelen", "Turn off"),
    "forgot": ("Mot de passe oublié ?", "Wachtwoord vergeten?", "Forgot your password?"),
    "forgotten_password": ("Mot de passe oublié", "Wachtwoord vergeten", "Forgotten password"),
    "send_link": ("Envoyer le lien", "Link sturen", "Send the link"),
    "on_its_way": ("un message est en route", "een bericht onderweg", "a message is on its way"),
    "by_provider": (
        "Se connecter avec votre entreprise",
        "Aanmelden met je bedrijf",
        "Sign in with your company",
    ),
    "provider_refused": (
        "La connexion de votre entreprise",
        "De aanmelding van je bedrijf",
        "Your company’s sign-in",
    ),
    "choose_company": ("Choisir une entreprise", "Kies een bedrijf", "Choose a company"),
    "account": ("Compte", "Account", "Account"),
    "language_is": ("Langue", "Taal", "Language"),
}
TOKENS: dict[str, tuple[str, str, str]] = {
    "api_tokens": ("Jetons d’API", "API-tokens", "API tokens"),
    "no_program": ("Aucun programme n’a accès", "Geen enkel programma heeft toegang", "No program has access"),
    "issue_token": ("Émettre un jeton", "Token uitgeven", "Issue a token"),
    "issue": ("Émettre", "Uitgeven", "Issue"),
    "for_program": ("Pour quel programme", "Voor welk programma", "For which program"),
    "choose_scope": ("Choisissez-en au moins une.", "Kies er minstens één.", "Choose at least one."),
    "see_services": ("Voir les services", "Diensten bekijken", "See services"),
    "your_token": ("Votre jeton", "Je token", "Your token"),
    "kept_it": ("Je l’ai conservé", "Ik heb het bewaard", "I have kept it"),
    "revoke": ("Révoquer", "Intrekken", "Revoke"),
}
LISTS: dict[str, tuple[str, str, str]] = {
    "search": (
        "Nom, numéro, e-mail ou centre de coûts",
        "Naam, nummer, e-mail of kostenplaats",
        "Name, number, e-mail or cost centre",
    ),
    "status": ("Statut", "Status", "Status"),
    "active": ("Actif", "Actief", "Active"),
    "inactive": ("Inactif", "Inactief", "Inactive"),
    "suspended": ("Suspendu", "Opgeschort", "Suspended"),
    "terminated": ("Résilié", "Stopgezet", "Terminated"),
    "never_in_service": ("Jamais mis en service", "Nooit in gebruik genomen", "Never in service"),
    "cost_centre": ("Centre de coûts", "Kostenplaats", "Cost centre"),
    "per_month": ("Par mois", "Per maand", "Per month"),
    "from_": ("De (€)", "Van (€)", "From (€)"),
    "to": ("À (€)", "Tot (€)", "To (€)"),
    "apply": ("Appliquer", "Toepassen", "Apply"),
    "clear_filters": ("Effacer les filtres", "Filters wissen", "Clear the filters"),
    "number_column": ("Numéro", "Nummer", "Number"),
    "columns": ("Colonnes", "Kolommen", "Columns"),
    "export": ("Exporter", "Exporteren", "Export"),
    "next": ("Suivant", "Volgende", "Next"),
    "previous": ("Précédent", "Vorige", "Previous"),
    "user": ("utilisateur", "gebruiker", "user"),
    "users": ("utilisateurs", "gebruikers", "users"),
    "services": ("services", "diensten", "services"),
    "per_month_net": ("par mois, hors TVA", "per maand, excl. btw", "per month, without VAT"),
    "selected": ("services sélectionnés", "diensten geselecteerd", "services selected"),
    "clear_selection": ("Effacer la sélection", "Selectie wissen", "Clear the selection"),
    "no_user_found": ("Aucun utilisateur trouvé", "Geen gebruiker gevonden", "No user found"),
    "no_service_found": ("Aucun service trouvé", "Geen dienst gevonden", "No service found"),
}
USERS: dict[str, tuple[str, str, str]] = {
    "name": ("Nom", "Naam", "Name"),
    "add_user": ("Ajouter un utilisateur", "Gebruiker toevoegen", "Add a user"),
    "edit": ("Modifier", "Bewerken", "Edit"),
    "name_missing": ("Un utilisateur a un nom.", "Een gebruiker heeft een naam.", "A user has a name."),
    "email_invalid": ("Ce n’est pas une adresse e-mail.", "Dit is geen e-mailadres.", "This is not an e-mail address."),
    "taken": ("Cette valeur est déjà utilisée.", "Dit is al in gebruik.", "This is already in use."),
    "history": ("Historique", "Geschiedenis", "History"),
    "month": ("/ mois", "/ maand", "/ month"),
    "no_mobile_service": ("Aucun service mobile.", "Geen mobiele dienst.", "No mobile service."),
    "no_uc_service": ("Aucun service UC.", "Geen UC-dienst.", "No UC service."),
    "terminated_services": ("résilié", "stopgezette", "terminated"),
}
CHANGES: dict[str, tuple[str, str, str]] = {
    "esim": ("eSIM", "eSIM", "eSIM"),
    "sim_card": ("Carte SIM", "Simkaart", "SIM card"),
    "iccid": ("Numéro de la carte (ICCID)", "Kaartnummer (ICCID)", "Card number (ICCID)"),
    "card_unknown": (
        "Aucune de vos cartes SIM ne porte ce numéro.",
        "Geen van je simkaarten heeft dit nummer.",
        "No SIM card of yours has this number.",
    ),
    "correct_it": ("Corriger", "Verbeteren", "Correct"),
    "iccid_invalid": (
        "Ce n’est pas un numéro de carte SIM",
        "Dit is geen simkaartnummer",
        "This is not a SIM card number",
    ),
    "back": ("Retour", "Terug", "Back"),
    "not_together": ("incompatible avec", "niet samen met", "not together with"),
    "current": ("actuelle", "huidig", "current"),
    "added": ("ajouté", "toegevoegd", "added"),
    "next_invoice": (
        "Sur la prochaine facture, du 1er février 2026",
        "Op de volgende factuur, van 1 februari 2026",
        "On the next invoice, of 1 February 2026",
    ),
    "rest_of_month": ("reste du mois", "rest van de maand", "rest of the month"),
    "each_month": ("par mois", "per maand", "per month"),
    "credit": ("crédit", "krediet", "credit"),
    "days": ("jours", "dagen", "days"),
    "net": ("Total hors TVA", "Totaal excl. btw", "Total without VAT"),
    "gross": ("Total TVA comprise", "Totaal incl. btw", "Total with VAT"),
    "change_1_of_1": ("modification 1 sur 1", "wijziging 1 van 1", "change 1 of 1"),
    "removal": ("suppression", "verwijdering", "removal"),
    "of": ("sur", "van", "of"),
    "remove": ("Supprimer", "Verwijderen", "Remove"),
    "change_limit": (
        "La prochaine modification est possible à partir du 1er février 2026.",
        "Je kunt hem weer wijzigen vanaf 1 februari 2026.",
        "The next change is possible from 1 February 2026.",
    ),
    "quota_used": (
        "Le quota de suppression est épuisé",
        "Het verwijderingsquotum is opgebruikt",
        "The removal quota is used",
    ),
    "why_not": ("Pourquoi", "Waarom", "Why"),
    "not_allowed": ("Vous n’avez pas la permission", "Je hebt het recht", "You do not have the permission"),
    "ends_on": ("16 janvier 2026", "16 januari 2026", "16 January 2026"),
}
ORDERS: dict[str, tuple[str, str, str]] = {
    "addition": ("Ajout", "Toevoeging", "Addition"),
    "modification": ("Modification", "Wijziging", "Modification"),
    "removal_order": ("Suppression", "Verwijdering", "Removal"),
    "completed": ("Exécutée", "Uitgevoerd", "Completed"),
    "waiting": ("en attente", "wacht", "waiting"),
    "done": ("terminée", "klaar", "done"),
    "not_carried_out": ("non effectuée", "niet uitgevoerd", "not carried out"),
    "order_in_progress": (
        "Une commande pour ce service est encore en cours.",
        "Er loopt nog een bestelling voor deze dienst.",
        "An order for this service is still being carried out.",
    ),
}
SIMS: dict[str, tuple[str, str, str]] = {
    "block_sim": ("Bloquer la carte SIM", "Simkaart blokkeren", "Block SIM card"),
    "unblock_sim": ("Débloquer la carte SIM", "Simkaart deblokkeren", "Unblock SIM card"),
    "replace_sim": ("Remplacer la carte SIM", "Simkaart vervangen", "Replace SIM card"),
    "stolen": ("Volée", "Gestolen", "Stolen"),
    "from_stock": ("Carte du stock", "Kaart uit voorraad", "Card from stock"),
    "send_a_card": ("Envoyer une carte", "Een kaart opsturen", "Send a card"),
    "eid": ("EID du téléphone (facultatif)", "EID van de telefoon (niet verplicht)", "EID of the telephone (optional)"),
    "eid_wrong": ("Ce n’est pas un EID", "Dit is geen EID", "This is not an EID"),
    "eid_right": ("Cet EID est correct.", "Dit EID is juist.", "This EID is right."),
    "recipient": ("Destinataire", "Bestemmeling", "Recipient"),
    "street": ("Rue, numéro et boîte", "Straat, nummer en bus", "Street, number and box"),
    "postcode": ("Code postal", "Postcode", "Postcode"),
    "town": ("Localité", "Plaats", "Town"),
    "postcode_wrong": (
        "Un code postal belge a quatre chiffres.",
        "Een Belgische postcode heeft vier cijfers.",
        "A Belgian postcode has four digits.",
    ),
    "delivery": ("Livraison de la carte SIM", "Levering van de simkaart", "Delivery of the SIM card"),
    "delivered": ("Livrée", "Geleverd", "Delivered"),
    "sim_stock": ("Stock de cartes SIM", "Voorraad simkaarten", "SIM stock"),
    "import_cards": ("Importer des cartes : ", "Kaarten importeren: ", "Import cards: "),
    "import_": ("Importer", "Importeren", "Import"),
    "operators_stock": ("Le stock de l’opérateur", "De voorraad van de operator", "The operator’s own stock"),
    "one_new": ("1 nouvelle carte", "1 nieuwe kaart", "1 new card"),
    "no_new": ("Aucune nouvelle carte", "Geen nieuwe kaart", "No new card"),
    "one_came": ("1 carte est entrée en stock.", "1 kaart zit nu in de voorraad.", "1 card has come into stock."),
    "csv_columns": ("La première ligne doit", "De eerste regel moet", "The first line must"),
    "digits_19": ("19 ou 20 chiffres", "19 of 20 cijfers", "19 or 20 digits"),
    "already_in_stock": ("déjà dans ce stock", "al in deze voorraad", "in this stock already"),
    "left_out": ("Seulement les lignes", "Alleen regels", "Only rows"),
    "blocked": ("bloquée", "geblokkeerd", "blocked"),
    "sim_block": ("Blocage de la carte SIM", "Blokkering van de simkaart", "SIM card block"),
    "in_the_post": (
        "Une autre carte SIM est en route par la poste.",
        "Er is al een andere simkaart onderweg met de post.",
        "Another SIM card is in the post.",
    ),
    "replacement": ("Remplacement", "Vervanging", "Replacement"),
    "sim_replacement": ("Remplacement de la carte SIM", "Vervanging van de simkaart", "SIM card replacement"),
    "step_blocked": (
        "Carte SIM bloquée sur le réseau",
        "Simkaart geblokkeerd op het netwerk",
        "SIM card blocked on the network",
    ),
    "step_unblocked": (
        "Carte SIM débloquée sur le réseau",
        "Simkaart gedeblokkeerd op het netwerk",
        "SIM card unblocked on the network",
    ),
    "step_sent": ("Carte SIM envoyée", "Simkaart verzonden", "SIM card sent"),
    "refuses_to_block": (
        "Le réseau refuse de bloquer la carte SIM",
        "Het netwerk weigert de simkaart te blokkeren",
        "The network refuses to block the SIM card",
    ),
    "sim_unblock": ("Déblocage de la carte SIM", "Deblokkering van de simkaart", "SIM card unblock"),
    "suspend": ("Suspendre le service", "Dienst opschorten", "Suspend service"),
    "resume": ("Reprendre le service", "Dienst hervatten", "Resume service"),
    "suspension": ("Suspension", "Opschorting", "Suspension"),
    "resumption": ("Reprise", "Hervatting", "Resumption"),
    "still_costs": ("Il coûte toujours", "Hij kost nog altijd", "It still costs"),
    "show_puk": ("Afficher le code PUK", "PUK-code tonen", "Show PUK code"),
    "close": ("Fermer", "Sluiten", "Close"),
    "show_code": ("Afficher le code d’activation", "Activatiecode tonen", "Show eSIM activation code"),
    "show": ("Afficher", "Tonen", "Show"),
    "written_down": ("consignée", "genoteerd", "written down"),
    "puk_limit": ("Vous avez vu 5 codes PUK sur 5", "Je hebt vandaag 5 van 5 PUK-codes", "You have seen 5 of 5 PUK"),
}
ACTIVATION: dict[str, tuple[str, str, str]] = {
    "user_activates": ("L’utilisateur active lui-même", "De gebruiker activeert zelf", "The user activates it"),
    "activate_now": ("J’active maintenant", "Ik activeer nu", "I activate it now"),
    "language_of_mail": ("Langue de l’e-mail", "Taal van de e-mail", "Language of the e-mail"),
    "waits_for": ("Cette commande attend", "Deze bestelling wacht op", "This order waits for"),
    "good_until": (
        "valable jusqu’au 30 janvier 2026",
        "geldig tot en met 30 januari 2026",
        "good until 30 January 2026",
    ),
    "send_again": ("Renvoyer", "Opnieuw sturen", "Send again"),
    "another_on_its_way": ("Un autre lien est en route", "Een andere link is onderweg", "Another link is on its way"),
    "revoke_link": ("Révoquer le lien", "De link intrekken", "Revoke the link"),
    "no_link": ("Aucun lien n’est valable", "Er is nu geen geldige link", "No link is good now"),
    "activate": ("Activer", "Activeren", "Activate"),
    "activate_your_number": ("Activez votre numéro", "Activeer je nummer", "Activate your number"),
    "activate_my_number": ("Activer mon numéro", "Mijn nummer activeren", "Activate my number"),
    "being_activated": (
        "Votre numéro est en cours d’activation",
        "Je nummer wordt geactiveerd",
        "Your number is being activated",
    ),
    "show_my_code": ("Afficher le code de mon eSIM", "De code van mijn eSIM tonen", "Show the code of my eSIM"),
    "iccid_invalid_here": (
        "Ce n’est pas un numéro de carte SIM",
        "Dit is geen simkaartnummer",
        "not a SIM card number",
    ),
    "iccid_missing": ("Indiquez le numéro", "Vul het nummer in", "Enter the number"),
    "not_your_card": ("une carte libre", "geen vrije kaart", "not a free one"),
    "link_invalid": ("Ce lien n’est pas ou plus valable", "niet of niet meer geldig", "not valid, or no longer"),
    "no_mail": ("Aucun e-mail ne part d’ici", "Van hieruit vertrekt geen e-mail", "No e-mail is sent from here"),
}
REQUESTS: dict[str, tuple[str, str, str]] = {
    "removal_requests": ("Demandes de suppression", "Aanvragen tot verwijdering", "Removal requests"),
    "removal_request": ("Demande de suppression", "Aanvraag tot verwijdering", "Removal request"),
    "no_request": ("Aucune demande de suppression", "Geen aanvraag tot verwijdering", "No removal request"),
    "note": ("Message à l’Account Manager", "Bericht aan de accountmanager", "Note to the account manager"),
    "reason": ("Motif", "Reden", "Reason"),
    "required": ("Ce champ est obligatoire.", "Dit is verplicht.", "Required."),
    "file_request": ("Introduire la demande", "Aanvraag indienen", "File the request"),
    "refuse_request": ("Refuser la demande", "Aanvraag weigeren", "Refuse the request"),
    "remove_1_of_2": ("Supprimer 1 sur 2", "1 van 2 verwijderen", "Remove 1 of 2"),
    "all_of_them": ("Tous", "Allemaal", "All of them"),
    "withdraw": ("Retirer", "Intrekken", "Withdraw"),
    "withdrawn": ("Retirée", "Ingetrokken", "Withdrawn"),
    "waits_for_decision": ("Attend une décision", "Wacht op een beslissing", "Waits for a decision"),
    "refused": ("Refusée", "Geweigerd", "Refused"),
    "partly_approved": ("Acceptée en partie", "Deels goedgekeurd", "Approved in part"),
    "one_waits": (
        "1 demande de suppression attend une décision",
        "1 aanvraag tot verwijdering wacht op een beslissing",
        "1 removal request waits for a decision",
    ),
    "two_wait": (
        "2 demandes de suppression attendent une décision",
        "2 aanvragen tot verwijdering wachten op een beslissing",
        "2 removal requests wait for a decision",
    ),
    "already_requested": (
        "Ce service figure déjà dans une demande",
        "Deze dienst staat al in een openstaande aanvraag",
        "This service is already in an open removal request",
    ),
}
PORTING: dict[str, tuple[str, str, str]] = {
    "keep_number": ("Garder un numéro", "Een nummer behouden", "Keep a number"),
    "new_number": ("Nouveau numéro", "Nieuw nummer", "New number"),
    "number_to_keep": ("Numéro à garder", "Te behouden nummer", "Number to keep"),
    "present_operator": ("Opérateur actuel", "Huidige operator", "Present operator"),
    "of_a_company": ("À une entreprise", "Van een bedrijf", "A company’s"),
    "their_sim": (
        "Numéro de la carte SIM chez l’opérateur actuel",
        "Nummer van de simkaart bij de huidige operator",
        "SIM card number at the present operator",
    ),
    "their_account": (
        "Numéro de client chez l’opérateur actuel",
        "Klantnummer bij de huidige operator",
        "Customer number at the present operator",
    ),
    "not_a_pdf": ("Ce n’est pas un PDF.", "Dit is geen pdf.", "This is not a PDF."),
    "too_large": ("Ce fichier dépasse 5 Mo.", "Dit bestand is groter dan 5 MB.", "This file is larger than 5 MB."),
    "sim_number_invalid": ("13 à 20 chiffres.", "13 tot 20 cijfers.", "13 to 20 digits."),
    "user_told": ("Utilisateur prévenu par e-mail", "Gebruiker verwittigd per e-mail", "User told by e-mail"),
    "tell_him_yourself": (
        "le message n’a pas pu être envoyé : prévenez l’utilisateur vous-même",
        "het bericht kon niet worden verstuurd: verwittig de gebruiker zelf",
        "the message could not be sent: tell the user yourself",
    ),
    "with_us": ("Chez nous", "Bij ons", "With us"),
    "called_back": ("Annulé", "Ingetrokken", "Called back"),
    "not_let_go": (
        "Refusé par l’autre opérateur",
        "Geweigerd door de andere operator",
        "Not let go by the other operator",
    ),
    "wrong_account": (
        "Le numéro de client n’est pas celui du titulaire du numéro.",
        "Het klantnummer is niet dat van de houder van het nummer.",
        "The customer number is not that of the number’s owner.",
    ),
    "no_longer_needed": ("Plus nécessaire ?", "Niet meer nodig?", "No longer needed?"),
    "remove_on_page": (
        "Supprimez le service depuis la page de son utilisateur",
        "Verwijder de dienst op de pagina van zijn gebruiker",
        "Remove the service from the page of its user",
    ),
    "next_working_day": ("le prochain jour ouvrable", "de volgende werkdag", "the next working day"),
    "on_invoice_from": ("Sur la facture à partir du", "Op de factuur vanaf", "On the invoice from"),
    "correct": ("Corriger et réessayer", "Verbeteren en opnieuw proberen", "Correct and try again"),
    "signed_mandate": ("Mandat signé (PDF)", "Ondertekend mandaat (pdf)", "Signed mandate (PDF)"),
    "failed": ("Échouée", "Mislukt", "Failed"),
}
FAILURES: dict[str, tuple[str, str, str]] = {
    "nothing_here": ("Il n’y a rien ici", "Hier is niets", "There is nothing here"),
    "to_home": ("Vers l’accueil", "Naar de startpagina", "To the home page"),
    "not_loaded": ("Le chargement a échoué", "Dit kon niet worden geladen", "This could not be loaded"),
    "try_again": ("Réessayer", "Opnieuw proberen", "Try again"),
    "nothing_twice": ("rien ne sera fait deux fois", "niets gebeurt dubbel", "nothing is done twice"),
    "open_menu": ("Ouvrir le menu", "Menu openen", "Open the menu"),
    "sort": ("Trier", "Sorteren", "Sort"),
    "skip": ("Aller au contenu", "Naar de inhoud", "Skip to the content"),
}
PLANNED: dict[str, tuple[str, str, str]] = {
    "coming_up": ("À venir", "Binnenkort", "Coming up"),
    "nothing_planned": ("Rien n’est prévu", "Er is niets gepland", "Nothing is planned"),
    "at_once": ("Immédiatement", "Meteen", "At once"),
    "on_a_date": ("À une date", "Op een datum", "On a date"),
    "from_day": ("À partir du", "Vanaf", "From"),
    "first_day": ("Premier jour", "Eerste dag", "First day"),
    "only_until": ("Seulement jusqu’à une date", "Alleen tot en met een datum", "Only until a date"),
    "until_day": ("Jusqu’au (dernier jour)", "Tot en met (laatste dag)", "Until (last day)"),
    "cancel_it": ("Annuler cette commande", "Deze bestelling annuleren", "Cancel it"),
    "planned": ("Planifiée", "Gepland", "Planned"),
    "back_to": ("Retour à", "Terug naar", "Back to"),
    "starts_on": ("Démarre le", "Start op", "Starts on"),
    "suspended_from": ("Suspendu", "Opgeschort", "Suspended"),
    "what_is_cancelled": (
        "Ce qui est prévu pour ce service est annulé",
        "Wat ervoor gepland is, wordt geannuleerd",
        "What is planned for it is cancelled",
    ),
}
SAID = (
    LABELS
    | PLANNED
    | ENTRANCE
    | TOKENS
    | LISTS
    | USERS
    | CHANGES
    | ORDERS
    | SIMS
    | ACTIVATION
    | REQUESTS
    | PORTING
    | FAILURES
)
