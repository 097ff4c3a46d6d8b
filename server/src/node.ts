import "./node-compile-cache.ts";
import { serve } from "./node-serve.ts";

serve(null);
