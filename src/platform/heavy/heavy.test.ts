// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { createHeavy, type Heavy, HeavyFailed, type HeavyReport, type HeavySettings } from './index.ts'
import { freshTask, hastyTask, keptTask, otherTask } from './testing.ts'

const made: Heavy[] = []
afterEach(async () => {
  for (const heavy of made.splice(0)) await heavy.stop()
})

function newHeavy(settings?: HeavySettings): Heavy {
  const heavy = createHeavy(settings)
  made.push(heavy)
  return heavy
}

async function failure(run: Promise<unknown>): Promise<HeavyFailed> {
  const error: unknown = await run.then(
    () => 'no failure',
    (error: unknown) => error,
  )
  if (!(error instanceof HeavyFailed)) throw new Error(`expected HeavyFailed, got ${String(error)}`)
  return error
}

/** A zombie, which only waits to be reaped by another process, counts as gone. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(20))
    if (!isAlive(pid)) return true
  return false
}

const pidOf = async (heavy: Heavy) => ((await heavy.run(keptTask, { do: 'echo' })) as { pid: number }).pid

describe('heavy work', () => {
  test('runs in another process and brings bytes back as bytes', async () => {
    const output = (await newHeavy().run(freshTask, { do: 'echo', text: 'dag' })) as { pid: number }
    expect(output).toEqual({ text: 'dag', bytes: new Uint8Array([1, 2, 3]), pid: expect.any(Number) })
    expect(output.pid).not.toBe(process.pid)
  })

  test('runs one at a time, first come first served', async () => {
    const heavy = newHeavy()
    const ended: unknown[] = []
    const runs = ['a', 'b', 'c'].map((text, index) =>
      heavy
        .run(keptTask, { do: 'wait', text, milliseconds: 60 - 20 * index })
        .then(output => ended.push(output)),
    )
    expect(heavy.state()).toMatchObject({ running: 'test.kept', waiting: 2 })
    await Promise.all(runs)
    expect(ended).toEqual(['a', 'b', 'c'])
  })

  test('refuses the next one when too many wait', async () => {
    const heavy = newHeavy({ waitingAtMost: 1 })
    const runs = [1, 2].map(() => heavy.run(keptTask, { do: 'wait', milliseconds: 30 }))
    expect((await failure(heavy.run(keptTask, { do: 'echo' }))).reason).toBe('busy')
    await Promise.all(runs)
  })

  test('says what each run cost', async () => {
    const reports: HeavyReport[] = []
    const heavy = newHeavy({ onReport: report => reports.push(report) })
    await heavy.run(keptTask, { do: 'wait', milliseconds: 80 })
    await failure(heavy.run(keptTask, { do: 'throw', text: 'x' }))
    expect(reports.map(report => report.outcome)).toEqual(['done', 'error'])
    expect(reports[0]?.ranMs).toBeGreaterThan(79)
    if (existsSync('/proc/self/status')) expect(reports[0]?.peakBytes).toBeGreaterThan(30e6)
  })
})

describe('a task that misbehaves', () => {
  test.each([
    ['never ends', 'spin', 'timeout'],
    ['aborts its process', 'abort', 'crash'],
    ['ends its process', 'exit', 'crash'],
    ['leaves a rejection unhandled', 'reject later', 'crash'],
    ['throws', 'throw', 'error'],
    ['answers what cannot be sent', 'answer a function', 'error'],
  ])('that %s fails with a typed error, and the next run is fine', async (_, what, reason) => {
    const heavy = newHeavy()
    const task = reason === 'timeout' ? hastyTask : freshTask
    const failed = await failure(heavy.run(task, { do: what, text: 'secret' }))
    expect(failed.reason).toBe(reason)
    expect(failed.message).toBe(`${task.name}: ${reason}`)
    expect(await heavy.run(freshTask, { do: 'echo' })).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) })
  })

  test('is killed when it takes too much memory, inside or outside the heap', async () => {
    const heavy = newHeavy()
    const outside = await failure(heavy.run(freshTask, { do: 'allocate' }))
    expect(outside.reason).toBe(existsSync('/proc/self/status') ? 'memory' : 'timeout')
    expect(['memory', 'crash']).toContain(
      (await failure(heavy.run(freshTask, { do: 'fill the heap' }))).reason,
    )
    expect(heavy.state().pid).toBeUndefined()
  })

  test('keeps what it quoted out of a log line', async () => {
    const failed = await failure(newHeavy().run(freshTask, { do: 'throw', text: 'naam van een melder' }))
    expect(failed.detail).toContain('naam van een melder')
    expect(JSON.stringify({ ...failed, message: failed.message, stack: failed.stack })).not.toContain(
      'melder',
    )
  })

  test('sees no environment, reads only the program and writes nothing', async () => {
    const heavy = newHeavy()
    process.env.SECRET_FOR_TEST = 'x'
    const environment = (await heavy.run(freshTask, { do: 'environment' })) as Record<string, string>
    expect(Object.keys(environment)).not.toContain('SECRET_FOR_TEST')
    for (const text of ['/etc/hostname', new URL('../../../.git/HEAD', import.meta.url).pathname])
      expect((await failure(heavy.run(freshTask, { do: 'read', text }))).detail).toContain(
        'has been restricted',
      )
    const written = failure(heavy.run(freshTask, { do: 'write', text: '/tmp/heavy-test' }))
    expect((await written).detail).toContain('has been restricted')
  })
})

describe('the child process', () => {
  test('is kept for the same task, and replaced for another', async () => {
    const heavy = newHeavy()
    const first = await pidOf(heavy)
    expect(await pidOf(heavy)).toBe(first)
    const other = (await heavy.run(otherTask, { do: 'echo' })) as { pid: number }
    expect(other.pid).not.toBe(first)
    expect(isAlive(first)).toBe(false)
  })

  test('is not kept where hostile input is read', async () => {
    const heavy = newHeavy()
    await heavy.run(freshTask, { do: 'echo' })
    expect(heavy.state().pid).toBeUndefined()
  })

  test('is not kept when it holds more than half of its memory', async () => {
    const heavy = newHeavy()
    await heavy.run(keptTask, { do: 'grow' })
    expect(heavy.state().pid === undefined).toBe(existsSync('/proc/self/status'))
  })

  test('ends after a while without work, and starts again', async () => {
    const heavy = newHeavy({ idleSeconds: 0.05 })
    const first = await pidOf(heavy)
    expect(await isGoneWithin(first, 2000)).toBe(true)
    expect(await pidOf(heavy)).not.toBe(first)
  })

  test('that was killed while idle is replaced', async () => {
    const heavy = newHeavy()
    const first = await pidOf(heavy)
    process.kill(first, 'SIGKILL')
    await isGoneWithin(first, 2000)
    await sleep(20)
    expect(await pidOf(heavy)).not.toBe(first)
  })

  test('is gone after a stop, and what waited is told so', async () => {
    const heavy = newHeavy()
    const runs = [1, 2, 3].map(() => failure(heavy.run(keptTask, { do: 'spin' })))
    await sleep(150)
    const pid = heavy.state().pid
    await heavy.stop()
    expect((await Promise.all(runs)).map(failed => failed.reason)).toEqual(['stopped', 'stopped', 'stopped'])
    expect(isAlive(pid ?? 0)).toBe(false)
    expect((await failure(heavy.run(keptTask, { do: 'echo' }))).reason).toBe('stopped')
  })

  test.each([
    ['ends by itself', 'keptTask', 'echo', 'process.exit(3)', 'SIGTERM'],
    ['is killed while the child is idle', 'keptTask', 'echo', '', 'SIGKILL'],
    ['is killed while the child is busy', 'hastyTask', 'spin', '', 'SIGKILL'],
  ] as const)('does not outlive a program that %s', async (_, task, what, then, signal) => {
    const program = `
      const { createHeavy } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
      const tasks = await import(${JSON.stringify(new URL('./testing.ts', import.meta.url).href)})
      const heavy = createHeavy()
      const run = heavy.run(tasks.${task}, { do: '${what}' })
      await Promise.race([run, new Promise(resolve => setTimeout(resolve, 100))])
      process.stdout.write(heavy.state().pid + '\\n')
      ${then}
      setInterval(() => {}, 1000)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pid = await new Promise<number>(resolve =>
      parent.stdout.once('data', data => resolve(Number(data))),
    )
    expect(pid).toBeGreaterThan(0)
    parent.kill(signal)
    expect(await isGoneWithin(pid, 15_000)).toBe(true)
  })
})
