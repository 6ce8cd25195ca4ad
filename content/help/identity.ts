// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

export const identityHelp: HelpChapter = {
  title: 'Inloggen en uw account',
  pages: {
    'identity.account': {
      title: 'Mijn account',
      purpose: 'Hier regelt u hoe u inlogt, en ziet u waar u bent ingelogd.',
      first: 'Maak een passkey op elk apparaat dat u gebruikt. Dat is het veiligst en het snelst.',
      next: 'Apparaat kwijt? Meld het verlies onderaan; dan bent u overal uitgelogd.',
      readers: 'Alleen u ziet deze pagina.',
      words: [],
    },
    'identity.changePasswordPage': {
      title: 'Wachtwoord veranderen',
      purpose: 'Hier kiest u een nieuw wachtwoord.',
      first: 'Neem bijvoorbeeld vier woorden die niets met elkaar te maken hebben.',
      next: 'Op andere apparaten bent u daarna uitgelogd.',
      readers: 'Niemand kan uw wachtwoord lezen, ook wij niet.',
      words: [],
    },
    'identity.newEmailPage': {
      title: 'Uw nieuwe e-mailadres',
      purpose: 'Hier bevestigt u dat u voortaan een ander e-mailadres gebruikt.',
      first: 'Kijk of het adres klopt, en bevestig het.',
      next: 'U logt voortaan met dit adres in. Uw oude adres krijgt bericht.',
      readers: 'Uw beheerder ziet uw nieuwe adres bij uw naam.',
      words: ['beheerder'],
    },
    'identity.linkAppPage': {
      title: 'Een app koppelen',
      purpose: 'Met een app op uw telefoon logt u in met een wachtwoord en een code.',
      first: 'Scan het plaatje met uw app en typ de code over die de app laat zien.',
      next: 'U krijgt herstelcodes voor als u uw telefoon kwijt bent. U ziet ze maar één keer.',
      readers: 'Alleen u ziet deze pagina.',
      words: [],
    },
    'identity.confirmPage': {
      title: 'Bevestigen wie u bent',
      purpose: 'Wat u nu wilt doen, heeft gevolgen. Daarom vragen wij nog eens wie u bent.',
      first: 'Gebruik uw passkey of de code uit uw app.',
      next: 'U gaat verder waar u was. Vijf minuten lang vragen wij het niet opnieuw.',
      readers: 'In het logboek staat dat u zich bevestigde, niet hoe uw code luidt.',
      words: [],
    },
    'identity.providers': {
      title: 'Inloggen via uw eigen organisatie',
      purpose: 'Uw collega’s kunnen inloggen met het account van uw eigen organisatie.',
      first: 'Voeg uw inlogdienst toe. Uw ICT-afdeling heeft de gegevens.',
      next: 'Vraag om aanzetten; een tweede beheerder bevestigt het, of het beheer van het platform. Rollen blijft u hier geven, niet daar.',
      readers:
        'De beheerders en de CISO van uw organisatie zien deze pagina, en horen het als een dienst aan gaat.',
      words: ['beheerder'],
    },
    'identity.addProviderPage': {
      title: 'Een inlogdienst toevoegen',
      purpose: 'Hier legt u vast bij welke inlogdienst uw collega’s mogen inloggen.',
      first: 'Vraag uw ICT-afdeling om het adres (issuer), de client-id en het geheim.',
      next: 'De dienst staat eerst uit. Vraag om aanzetten als u klaar bent. Het beheer van het platform bevestigt uw maildomeinen.',
      readers: 'Het geheim wordt versleuteld bewaard en is daarna voor niemand meer te lezen.',
      words: ['beheerder'],
    },
    'identity.askingProviders': {
      title: 'Inlogdiensten die op u wachten',
      purpose: 'Hier bevestigt u van welke organisatie een maildomein is.',
      first: 'Bel de organisatie op een nummer dat u al kent, en vraag of het klopt.',
      next: 'Heeft een organisatie maar één beheerder, dan zet u hier ook de inlogdienst aan. Iedereen die het aangaat, krijgt bericht.',
      readers: 'Alleen de beheerders van het platform zien deze pagina.',
      words: ['beheerder'],
    },
  },
}
