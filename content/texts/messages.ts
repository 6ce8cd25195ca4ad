// SPDX-License-Identifier: EUPL-1.2
import { type ReportList, reportItems } from './report.ts'

/** The twelve messages of the committee (requirement 190, B1-B12), in own words. */
export const messages: ReportList = {
  code: 'messages',
  title: 'Twaalf boodschappen',
  intro: 'Dit wilde de commissie in 2017 aan alle gemeenten meegeven.',
  items: reportItems('Belangrijkste boodschappen', [
    {
      title: 'De dreiging groeit en gemeenten zijn een doelwit',
      text: 'In de twee jaar van de bezoeken werden aanvallers slimmer en systemen ingewikkelder. Er hing ook steeds meer aan internet. Gemeenten bewaren veel gegevens van inwoners en bedrijven. Daarom kunnen criminelen en spionnen het juist op een gemeente gemunt hebben. Nog niet elke gemeente besefte dat goed genoeg.',
    },
    {
      title: 'Maak zichtbaar waar belangen botsen',
      text: 'Veilige informatie hoort bij dienstverlening die goed is en doorgaat. Soms zit veiligheid het gemak in de weg, of wat een systeem moet kunnen. Bekijk informatieveiligheid daarom samen met privacy en integriteit. Dan ziet u welke keuze er ligt en maakt u die bewust.',
    },
    {
      title: 'De aandacht groeit, het tempo kan hoger',
      text: 'Alle bezochte gemeenten werkten aan informatieveiligheid en besteedden er meer tijd aan dan eerst. De commissie vond het vaak te langzaam gaan. Gemeenten spraken met elkaar af dat zij dit zelf regelen. Die afspraak wordt sterker als VNG en IBD ook bestuurders erop aanspreken.',
    },
    {
      title: 'Het bestuur doet zelf mee',
      text: 'Wat het bestuur belangrijk vindt, gaat voor in de organisatie. In het algemeen kon het bestuur er meer aandacht aan geven. Met ENSIA, de jaarlijkse verantwoording, werd dat nog nodiger. Anders klopt de verantwoording alleen op papier.',
    },
    {
      title: 'Geef de CISO een stevige plaats',
      text: 'De CISO is de adviseur voor informatiebeveiliging. Die werkt onafhankelijk, en staat toch tussen de mensen die het werk doen. Daarvoor is kennis van techniek nodig, en gevoel voor hoe bestuurders werken. De techniek mag niet op de achtergrond raken.',
    },
    {
      title: "CISO's helpen elkaar",
      text: "CISO's worden sterker als zij hun kennis delen, bijvoorbeeld in de regio. Dan kunnen zij elkaar ook vervangen. Kleinere gemeenten kunnen met elkaar een CISO in dienst hebben.",
    },
    {
      title: 'Investeer samen in techniek',
      text: 'Hoe meer mensen het belang zien, hoe meer er weer naar techniek wordt gekeken. Gemeenten die samen systemen kopen en maatregelen nemen, staan sterker. De commissie hoorde daar veel steun voor. Zij vroeg de VNG om dit bij Samen Organiseren aan te jagen en te coördineren.',
    },
    {
      title: 'Leer van elkaar, ook van fouten',
      text: "Gemeenten bedachten vaak zelf wat een ander al had, terwijl zij elkaar graag wilden helpen. Maak daarom vaste afspraken over kennis delen, in het land en in de regio. Ook bedrijven en semipublieke instellingen hebben veel te vertellen. De commissie vroeg de IBD om hierbij te helpen, bijvoorbeeld met een netwerk voor CISO's. Het vraagt moed om samen naar fouten te kijken, maar juist daar leert u van.",
    },
    {
      title: 'Iedereen heeft een rol',
      text: 'Wie wordt ingehuurd is verantwoordelijk, en wie in de raad zit ook. Dat geldt net zo voor leveranciers, ketens en samenwerkingsverbanden. Het kost veel moeite om dat waar te maken en het vraagt vaste aandacht. Een incident kan helpen om die aandacht te krijgen. Ook een ISMS helpt, als het goed is opgezet en wordt bijgehouden: een vaste manier om te plannen, te doen, na te gaan en bij te sturen.',
    },
    {
      title: 'Wees zo open als het kan',
      text: 'Leren lukt alleen als u open bent. Beschermen lukt soms alleen als u iets geheim houdt. De commissie dacht dat gemeenten opener kunnen zijn. Wie kennis deelt en vertelt wat er misging of mis kan gaan, leert sneller. Het maakt ook duidelijk dat volledig veilig niet bestaat.',
    },
    {
      title: 'Ken uw systemen en maak afspraken',
      text: 'Gemeenten leunen sterk op hun leveranciers. Hun systemen vormden vaak een ingewikkeld geheel, met oude en kwetsbare onderdelen. Leg bij inkoop en inhuur van ICT vast wat er over beveiliging is afgesproken. Laat uw systemen ook met regelmaat onderzoeken op zwakke plekken. Wie die plekken kent, kan er iets aan doen.',
    },
    {
      title: 'Werk samen, ook met het Rijk',
      text: 'Overheden kunnen de dreiging alleen samen aan. De commissie wilde dat het Rijk minder regels stelt en controleert, en meer meewerkt en helpt. In uitgewerkte landelijke regels zag zij geen oplossing. Wel kan bijvoorbeeld de Gemeentewet zeggen wie verantwoordelijk is. Voor integriteit staat dat al in die wet.',
    },
  ]),
}
