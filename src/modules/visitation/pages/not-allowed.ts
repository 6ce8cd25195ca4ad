// SPDX-License-Identifier: EUPL-1.2

/** Why somebody may not do this, although the role may do such things, in a sentence. */
export const notAllowedTexts: Readonly<Record<string, string>> = {
  answeredApart:
    'Deze vragen beantwoorden de portefeuillehouder en de CISO elk apart. Daarom kunt u hier geen antwoord geven. Er is niets veranderd.',
  notYourSeat:
    'Wanneer iemand kan, vult die collega zelf in, of wie haar of hem vervangt. Er is niets veranderd.',
  notYourBody:
    'Voor het college legt de gemeentesecretaris dit vast, voor de raad de griffier. Er is niets veranderd.',
  notYourOrgan:
    'Over geheimhouding van de raad legt de griffier het besluit vast, over die van het college doet het bestuur dat. Er is niets veranderd.',
  notYourFollowUp: 'Of dit gedaan is, zegt wie het uitvoert of wie erover besluit. Er is niets veranderd.',
}
