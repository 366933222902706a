import type { Routes } from '@angular/router';
import { ExamplePage } from './example-page';
import { IndexPage } from './index-page';

export const routes: Routes = [
  { path: '', pathMatch: 'full', component: IndexPage, title: 'Gallery' },
  { path: ':name', component: ExamplePage, title: ({ params }) => `${params['name']} – Gallery` },
];
