import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

function start(): void {
  bootstrapApplication(App, appConfig).catch((error: unknown) => {
    console.error(error);
    document.documentElement.toggleAttribute('data-unopened', true);
  });
}

// The page of index.html can be painted, and its quick exit pressed, between reading the program and starting it.
setTimeout(start);
