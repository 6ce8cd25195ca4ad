// SPDX-License-Identifier: EUPL-1.2
import { disclaimer, shareWithCouncil } from '../../../../../content/texts/report/standing-texts.ts'
import { Notice, Section, Text } from '../../../../platform/ui/index.ts'

/** What this report is and is not; on every page that shows one (requirement 6). */
export const Disclaimer = () => <Notice>{disclaimer.text}</Notice>

/** In every report (requirement 29). */
export const ShareWithCouncil = () => (
  <Section title={shareWithCouncil.title} id="raad">
    <Text>{shareWithCouncil.text}</Text>
  </Section>
)
