import access from './access.json';
import admin from './admin.json';
import aligning from './aligning.json';
import checks from './checks.json';
import common from './common.json';
import files from './files.json';
import findings from './findings.json';
import glossary from './glossary.json';
import intake from './import.json';
import keys from './keys.json';
import past from './past.json';
import practice from './practice.json';
import preview from './preview.json';
import publish from './publish.json';
import queue from './queue.json';
import reading from './reading.json';
import reference from './reference.json';
import removed from './removed.json';
import saving from './saving.json';
import schedule from './schedule.json';
import selection from './selection.json';
import settings from './settings.json';
import several from './several.json';
import source from './source.json';
import together from './together.json';
import webhooks from './webhooks.json';
import workbench from './workbench.json';

export const vi = {
  access,
  admin,
  aligning,
  checks,
  common,
  files,
  findings,
  glossary,
  import: intake,
  keys,
  past,
  practice,
  preview,
  publish,
  queue,
  reading,
  reference,
  removed,
  saving,
  schedule,
  selection,
  settings,
  several,
  source,
  together,
  webhooks,
  workbench,
};
