SELECT number, at, course, lesson, step FROM recording ORDER BY number;
