import { tellCases } from "./tell-cases";

// Each file inserts the template once: the cases are shared out among them.
tellCases(21, 31);
