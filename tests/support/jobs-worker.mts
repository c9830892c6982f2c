/** A process that does the jobs of DATABASE_URL, for tests that kill it. */
import { runJobs } from '@/lib/jobs/run-jobs';

runJobs();
