import process from 'node:process';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Does a piece of work under a line that moves, and says how long it took. */
export async function step(title, work) {
  const began = performance.now();
  const line = process.stdout.isTTY ? movingLine(title, began) : dottedLine(title);
  try {
    const result = await work();
    line.end('✓', began);
    return result;
  } catch (error) {
    line.end('✗', began);
    throw error;
  }
}

function movingLine(title, began) {
  const draw = (mark) => process.stdout.write(`\r\x1b[2K${mark} ${title}  ${seconds(began)}`);
  let count = 0;
  const timer = setInterval(() => draw(frames[count++ % frames.length]), 100);
  draw(frames[0]);
  return {
    end(mark) {
      clearInterval(timer);
      draw(mark);
      process.stdout.write('\n');
    },
  };
}

/** Where no terminal redraws a line: a dot every two seconds. */
function dottedLine(title) {
  process.stdout.write(`  ${title} `);
  const timer = setInterval(() => process.stdout.write('.'), 2000);
  return {
    end(mark, began) {
      clearInterval(timer);
      process.stdout.write(` ${seconds(began)} ${mark}\n`);
    },
  };
}

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
