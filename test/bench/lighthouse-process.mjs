// One run of Lighthouse, which is an ES module and keeps things in memory: a process of its own for each.
import lighthouse from 'lighthouse';
import process from 'node:process';

const [address, port] = process.argv.slice(2);
const result = await lighthouse(address, {
  port: Number(port),
  logLevel: 'silent',
  formFactor: 'mobile',
  onlyCategories: ['performance', 'accessibility'],
});
const { categories, audits, environment } = result.lhr;

process.send({
  performance: inPercent(categories.performance),
  accessibility: inPercent(categories.accessibility),
  firstPaint: audits['first-contentful-paint'].numericValue,
  largestPaint: audits['largest-contentful-paint'].numericValue,
  blocked: audits['total-blocking-time'].numericValue,
  shift: audits['cumulative-layout-shift'].numericValue,
  machine: environment.benchmarkIndex,
});

function inPercent({ score }) {
  return score === null ? null : Math.round(score * 100);
}
