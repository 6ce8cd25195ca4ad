// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartRefused } from './start-refused.ts'

/** The settings of one run; docs/operations/settings.md tells what each is for. */
export type Config = {
  isProduction: boolean
  /** Filled with the demo story, with accounts that everybody knows. */
  isDemo: boolean
  host: string
  port: number
  /** The address in the browser, without a slash at the end. */
  origin: string
  /** False: the setting is absent, and any address under which a request arrives counts as ours. */
  isOriginGiven: boolean
  /** True when a proxy of ours stands before the program: then X-Forwarded-For is believed. */
  trustProxy: boolean
  dataDir: string
  keyFile: string
  /** The mail server; undefined: no mail is sent. */
  smtp: { url: string; from: string } | undefined
  /** Undefined: only this machine itself reads the metrics. */
  metricsToken: string | undefined
  /** Where weak spots are reported: mailto: or https:. */
  securityContact: string
  /** Where people ask for help with the site itself: mailto:, tel: or https:. Undefined: the pages name no address. */
  contact: string | undefined
  /** Undefined: the PostgreSQL that npm brought, with its files in dataDir. */
  database: { appUrl: string; ownerUrl: string; identityUrl: string } | undefined
}

const ROOT = join(import.meta.dirname, '../../..')

const flag = z.enum(['0', '1'], 'moet 0 of 1 zijn').transform(value => value === '1')
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'moet beginnen met postgres:// of postgresql://',
})

const settings = z.object({
  NODE_ENV: z.string().optional(),
  DEMO: flag.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('moet een getal zijn')
    .int('moet een geheel getal zijn')
    .min(1, 'moet tussen 1 en 65535 liggen')
    .max(65_535, 'moet tussen 1 en 65535 liggen')
    .default(3000),
  ORIGIN: z
    .url({ protocol: /^https?$/, error: 'moet een adres zijn zoals https://durvenleren.example.nl' })
    .transform(url => new URL(url).origin)
    .optional(),
  TRUST_PROXY: flag.default(false),
  DATA_DIR: z.string().default('data'),
  KEY_FILE: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'moet beginnen met smtp:// of smtps://' }).optional(),
  MAIL_FROM: z.string().optional(),
  METRICS_TOKEN: z.string().min(20, 'moet minstens 20 tekens hebben').optional(),
  SECURITY_CONTACT: z
    .url({ protocol: /^(mailto|https)$/, error: 'moet beginnen met mailto: of https://' })
    .default('mailto:security@example.nl'),
  CONTACT: z
    .url({ protocol: /^(mailto|tel|https)$/, error: 'moet beginnen met mailto:, tel: of https://' })
    .optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_IDENTITY_URL: postgresUrl.optional(),
})

const DATABASE = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_IDENTITY_URL'] as const

/** Reads the environment. Throws StartRefused that names everything missing or wrong at once. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  // An empty variable is one that is not set: that is how compose files and CI leave things out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  const wrong = parsed.error?.issues.map(issue => `${issue.path.join('.')} ${issue.message}`) ?? []
  const problems = [...wrong, ...missing(given)]
  if (!parsed.success || problems.length > 0) throw refused(problems)
  const env = parsed.data
  const dataDir = resolve(ROOT, env.DATA_DIR)
  return {
    isProduction: env.NODE_ENV === 'production',
    isDemo: isDemo(given),
    host: env.HOST,
    port: env.PORT,
    // Not 127.0.0.1: browsers allow passkeys on a name only.
    origin: env.ORIGIN ?? `http://localhost:${env.PORT}`,
    isOriginGiven: env.ORIGIN !== undefined,
    trustProxy: env.TRUST_PROXY,
    dataDir,
    keyFile: env.KEY_FILE === undefined ? join(dataDir, 'key') : resolve(ROOT, env.KEY_FILE),
    smtp: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
    metricsToken: env.METRICS_TOKEN,
    securityContact: env.SECURITY_CONTACT,
    contact: env.CONTACT ?? (isDemo(given) ? 'mailto:hulp@durvenleren.example' : undefined),
    database:
      env.DATABASE_URL && env.DATABASE_OWNER_URL && env.DATABASE_IDENTITY_URL
        ? {
            appUrl: env.DATABASE_URL,
            ownerUrl: env.DATABASE_OWNER_URL,
            identityUrl: env.DATABASE_IDENTITY_URL,
          }
        : undefined,
  }
}

type Given = Record<string, string | undefined>

function isDemo(given: Given): boolean {
  return given.DEMO === undefined ? given.NODE_ENV !== 'production' : given.DEMO === '1'
}

/**
 * Production needs a kept database, a kept key and its own address, so that no Host header decides what is ours; a database
 * of one's own comes with all three roles.
 */
function missing(given: Given): string[] {
  const hasDatabase = DATABASE.some(name => given[name] !== undefined)
  const needed = [
    ...(isDemo(given) && !hasDatabase ? [] : DATABASE),
    ...(isDemo(given) ? [] : ['KEY_FILE', 'ORIGIN', 'SECURITY_CONTACT']),
    ...(given.SMTP_URL === undefined ? [] : ['MAIL_FROM']),
    ...(isDemo(given) && given.TRUST_PROXY === '1' ? ['ORIGIN'] : []),
  ]
  return needed.filter(name => given[name] === undefined).map(name => `${name} ontbreekt`)
}

function refused(problems: string[]): StartRefused {
  return new StartRefused(
    `Het programma start niet, want de instellingen kloppen niet:\n${problems.map(text => `- ${text}`).join('\n')}\n` +
      'Wat elke instelling betekent staat in docs/operations/settings.md.',
  )
}
