import { serve } from "./node-serve.ts";

serve(null);
