// Temporal for browsers that have none yet (島); loaded there only, and before the rules.
import 'temporal-polyfill/global';
