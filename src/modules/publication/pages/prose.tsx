// SPDX-License-Identifier: EUPL-1.2
import { Text } from '../../../platform/ui/index.ts'

/** A text of people as paragraphs: an empty line begins the next one. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter(one => one.trim() !== '')
      .map(one => (
        <Text>{one}</Text>
      ))}
  </>
)
