#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

// {0} is always the masked value.

constexpr Wording remove_or_publish{
    "Retirez ce passage, ou écrivez la fonction ou le service à la place. S’il est déjà envoyé, suivez "
    "docs/withdrawal.md. Un contact qu’une institution publie elle-même va dans content/contacts.yml.",
    "Haal die passage weg, of schrijf de functie of de dienst. Is ze al verstuurd, volg dan docs/withdrawal.md. Een "
    "contact dat een instelling zelf publiceert, komt in content/contacts.yml.",
    "Remove this passage, or write the function or the service instead. If it has been sent already, follow "
    "docs/withdrawal.md. A contact that an institution publishes itself goes into content/contacts.yml."};

constexpr Wording describe_instead{
    "Retirez ce passage : rien ne doit permettre de reconnaître une personne. S’il est déjà envoyé, suivez "
    "docs/withdrawal.md.",
    "Haal die passage weg: niemand mag herkenbaar zijn. Is ze al verstuurd, volg dan docs/withdrawal.md.",
    "Remove this passage: nobody may be recognisable. If it has been sent already, follow docs/withdrawal.md."};

constexpr Message personal_data_messages[] = {
    {"personal-national-number",
     Severity::error,
     {"« {0} » est un numéro de registre national (ou un numéro BIS).",
      "‘{0}’ is een rijksregisternummer (of een BIS-nummer).",
      "“{0}” is a national register number (or a BIS number)."},
     describe_instead},
    {"personal-bank-account",
     Severity::error,
     {"« {0} » est un numéro de compte bancaire.", "‘{0}’ is een bankrekeningnummer.",
      "“{0}” is a bank account number."},
     remove_or_publish},
    {"personal-identity-card",
     Severity::error,
     {"« {0} » est un numéro de carte d’identité, ou un ancien numéro de compte.",
      "‘{0}’ is het nummer van een identiteitskaart of een oud rekeningnummer.",
      "“{0}” is the number of an identity card, or a bank account number of the old kind."},
     describe_instead},
    {"personal-mobile-number",
     Severity::error,
     {"« {0} » est un numéro de GSM.", "‘{0}’ is een gsm-nummer.", "“{0}” is a mobile telephone number."},
     remove_or_publish},
    {"personal-private-email",
     Severity::error,
     {"« {0} » est une adresse e-mail privée.", "‘{0}’ is een privé-e-mailadres.",
      "“{0}” is a private e-mail address."},
     remove_or_publish},
    {"personal-phone-number",
     Severity::warning,
     {"« {0} » est un numéro de téléphone qui ne figure pas parmi les contacts publiés.",
      "‘{0}’ is een telefoonnummer dat niet bij de gepubliceerde contacten staat.",
      "“{0}” is a telephone number that is not among the published contacts."},
     remove_or_publish},
    {"personal-email",
     Severity::warning,
     {"« {0} » est une adresse e-mail qui ne figure pas parmi les contacts publiés.",
      "‘{0}’ is een e-mailadres dat niet bij de gepubliceerde contacten staat.",
      "“{0}” is an e-mail address that is not among the published contacts."},
     remove_or_publish},
    {"personal-riziv-number",
     Severity::warning,
     {"« {0} » est le numéro INAMI d’un prestataire de soins.", "‘{0}’ is het RIZIV-nummer van een zorgverlener.",
      "“{0}” is the INAMI/RIZIV number of a care provider."},
     describe_instead},
    {"personal-address",
     Severity::warning,
     {"« {0} » est une adresse qui ne figure pas parmi les contacts publiés.",
      "‘{0}’ is een adres dat niet bij de gepubliceerde contacten staat.",
      "“{0}” is an address that is not among the published contacts."},
     remove_or_publish},
    {"personal-birth-date",
     Severity::warning,
     {"« {0} » est une date de naissance.", "‘{0}’ is een geboortedatum.", "“{0}” is a date of birth."},
     {"Si l’âge compte, écrivez une tranche d’âge (« la cinquantaine »). Sinon, n’écrivez rien.",
      "Doet de leeftijd ertoe, schrijf dan een leeftijdsgroep (‘een vijftiger’). Schrijf anders niets.",
      "If the age matters, write an age group (“in their fifties”). Otherwise, write nothing."}},
    {"personal-name",
     Severity::warning,
     {"« {0} » est le nom d’une personne.", "‘{0}’ is de naam van een persoon.", "“{0}” is the name of a person."},
     {"Écrivez plutôt son rôle (« une médecin généraliste », « un voisin »). On ne nomme que les auteurs de travaux "
      "publiés.",
      "Schrijf liever de rol (‘een huisarts’, ‘een buurman’). Alleen auteurs van gepubliceerd werk worden genoemd.",
      "Rather write their role (“a general practitioner”, “a neighbour”). Only authors of published work are named."}},
};

} // namespace

MessageFamily personal_data() {
    return personal_data_messages;
}

} // namespace veilleur::messages
