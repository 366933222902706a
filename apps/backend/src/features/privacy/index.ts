export { countWaitingRequests } from './erasure-requests.queries';
export { Eraser } from './eraser';
export { filterRecentErasures } from './recent-erasures';
export { PrivacyModule } from './privacy.module';
export { privacyData } from './personal-data/privacy-data';
