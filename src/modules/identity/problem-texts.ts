// SPDX-License-Identifier: EUPL-1.2

/** What every problem of this module reads as. Wrong, unknown and blocked read the same: the page tells nobody who has an account. */
export const problemTexts = {
  wrongPassword: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk beide na en probeer het opnieuw.',
  wrongCode: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app en vul die in.',
  tooManyTries:
    'Er is te vaak geprobeerd. Wacht {seconds} seconden en probeer het dan opnieuw. Met een passkey kunt u wel meteen inloggen.',
  stepExpired: 'Dit duurde te lang. Begin opnieuw met uw e-mailadres en wachtwoord.',
  passkeyUnknown:
    'Met deze passkey kunt u hier niet inloggen. Kies een andere passkey, of log in met wachtwoord en code.',
  passkeyNotMade: 'De passkey is niet gemaakt. Er is niets veranderd. Probeer het opnieuw.',
  passkeyInUse:
    'Deze passkey hoort al bij een account. Gebruik een ander apparaat of een andere beveiligingssleutel.',
  passkeyNeedsScript:
    'Een passkey werkt alleen als JavaScript aan staat. Zonder JavaScript kunt u inloggen met een wachtwoord en een code.',
  unknownCode:
    'Deze code kennen wij niet, of hij is al gebruikt of verlopen. Kijk de code na, of vraag uw contactpersoon om een nieuwe.',
  appExpired:
    'De QR-code is verlopen. Hieronder staat een nieuwe. Verwijder de oude uit uw app en scan opnieuw.',
  passwordTooShort:
    'Dit wachtwoord is te kort. Gebruik minstens {min} tekens, bijvoorbeeld vier woorden achter elkaar.',
  passwordTooLong: 'Dit wachtwoord is te lang. Gebruik hoogstens {max} tekens.',
  passwordTooCommon:
    'Dit wachtwoord is te makkelijk te raden. Gebruik bijvoorbeeld vier woorden die niets met elkaar te maken hebben.',
  resetExpired: 'Deze link werkt niet meer. Vraag hieronder een nieuwe aan.',
  tooManyMails: 'U vroeg dit al een paar keer. Wacht een uur en probeer het dan opnieuw.',
  newEmailExpired:
    'Deze link werkt niet meer, of hoort bij een ander account. Er is niets veranderd. Vraag op Mijn account een nieuwe aan.',
  wrongPresentPassword:
    'Dit is niet uw huidige wachtwoord. Probeer het opnieuw, of log uit en kies bij Inloggen voor een nieuw wachtwoord.',
  noPasswordYet: 'U hebt nog geen wachtwoord. Koppel eerst een app; dan kiest u ook een wachtwoord.',
  lastWayIn: 'Dit is uw laatste manier om in te loggen. Voeg eerst een andere toe.',
  unknownPerson: 'Deze persoon staat niet in de demo. Kies iemand uit de lijst.',
  wrongIssuer:
    'Dit is geen adres van een inlogdienst. Het begint met https:// en heeft geen vraagteken of hekje.',
  wrongDomain: 'Dit is geen domein. Schrijf alleen wat achter de @ staat, zoals gemeente.nl, één per regel.',
  secondFactorNeeded:
    'Vul in welk betrouwbaarheidsniveau nodig is, of leg uit hoe uw organisatie voor een tweede stap zorgt.',
  providerExists: 'Uw organisatie heeft deze inlogdienst al.',
  providerUnreachable:
    'De inlogdienst antwoordt niet op dit adres, of noemt zich anders. Kijk het adres na. De inlogdienst staat nog uit.',
  noService:
    'Bij dit adres kennen wij geen inlogdienst. Log in met een passkey, of met een wachtwoord en een code.',
  serviceAskedAlready: 'Hier is al om gevraagd. Een tweede persoon zet de inlogdienst aan.',
  serviceNotAsked: 'Niemand vraagt nu om deze inlogdienst aan te zetten. Misschien is er al over beslist.',
  serviceNeedsSecond:
    'Dit vroeg u zelf. Een andere beheerder zet de inlogdienst aan, zodat niemand dat alleen kan.',
  serviceDecidedElsewhere:
    'Hierover beslist iemand anders: een tweede beheerder van de organisatie, of het beheer van het platform als er geen tweede is.',
  domainTaken:
    'Dit domein kan niet worden bevestigd. Een andere organisatie heeft het al, u vroeg het zelf aan, of er is al over beslist.',
} as const satisfies Readonly<Record<string, string>>
