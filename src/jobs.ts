// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino'
import { signInMailJob } from './modules/identity/index.ts'
import { modules } from './modules.ts'
import { cleanFormPostsJob } from './platform/action/clean-job.ts'
import { anchorJob } from './platform/audit/anchor-job.ts'
import { anchorFileOf } from './platform/audit/anchors.ts'
import type { SignIn } from './platform/auth/sign-in.ts'
import type { Config } from './platform/config/config.ts'
import type { Receivers } from './platform/handover/receive.ts'
import { sweepJob } from './platform/handover/sweep-job.ts'
import type { Job } from './platform/jobs/job.ts'
import { mailJob } from './platform/mail/jobs.ts'
import { smtpMailer } from './platform/mail/smtp.ts'

type Parts = {
  readonly config: Config
  readonly signIn: SignIn
  readonly receivers: Receivers
  readonly log: Logger
}

/** Everything that returns by itself: the mechanisms' own jobs, the modules', and mail where there is a mail server. */
export async function programJobs({ config, signIn, receivers, log }: Parts): Promise<Job[]> {
  return [
    ...modules.flatMap(module => module.jobs ?? []),
    sweepJob(receivers),
    cleanFormPostsJob,
    anchorJob(anchorFileOf(config.dataDir), signIn.keys, log),
    ...(config.smtp ? await mailJobs(config.smtp, signIn) : []),
  ]
}

async function mailJobs({ url, from }: { url: string; from: string }, signIn: SignIn): Promise<Job[]> {
  const mailer = await smtpMailer(url, from)
  return [mailJob(mailer, signIn.origin), signInMailJob(signIn, mailer)]
}
