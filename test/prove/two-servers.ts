// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lower } from '../measuring/figure.ts'
import { familyOf, freePort, runToEnd, startAndWait, waitUntilGone } from '../runner/program.ts'
import type { Proof } from './proof.ts'

const rounds = 5

/** A second start refuses before it has touched anything, and the first one serves on. */
export const twoServers: Proof = {
  name: 'two-servers',
  about: 'R21: a second start on the same data folder, or on the same port, is refused within 3 s',
  async run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'dl-two-'))
    const settings = { PORT: await freePort(), DATA_DIR: folder }
    const first = await startAndWait(settings)
    const seconds: number[] = []
    let unclear = 0
    let disturbed = 0
    /** A start that must end with 1 and this sentence, while the first program answers as before. */
    const refuse = async (second: Record<string, string>, sentence: string) => {
      const start = performance.now()
      const { code, output } = await runToEnd(second)
      seconds.push((performance.now() - start) / 1000)
      if (code !== 1 || !output.includes(sentence) || output.includes('    at ')) unclear += 1
      const answer = await fetch(`http://127.0.0.1:${settings.PORT}/health`).catch(() => undefined)
      if (answer?.status !== 200) disturbed += 1
    }
    try {
      for (let round = 0; round < (options.rounds ?? rounds); round += 1) {
        const inUse = `De gegevensmap ${realpathSync(folder)} is al in gebruik`
        await refuse({ ...settings, PORT: await freePort() }, inUse)
        const taken = `Poort ${settings.PORT} op 127.0.0.1 is al in gebruik`
        await refuse({ ...settings, DATA_DIR: join(folder, 'other') }, taken)
      }
    } finally {
      const family = familyOf(first.child.pid as number)
      first.child.kill('SIGTERM')
      await waitUntilGone(family)
      rmSync(folder, { recursive: true, force: true })
    }
    return [
      lower('second_start_refused_max_s', Math.max(...seconds), 's', 3),
      lower('unclear_refusals', unclear, 'starts', 0),
      lower('first_server_disturbed', disturbed, 'times', 0),
    ]
  },
}
