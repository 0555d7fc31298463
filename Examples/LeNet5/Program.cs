using Courses;
using Digits;

ConsoleProgram.Prepare();
return await CommandLine.Create(static (options, cancellationToken) => ConsoleProgram.ExitCodeOf(() => TrainingRun.Run(options, cancellationToken)))
    .Parse(args)
    .InvokeAsync();
