using Cifar;
using Courses;
using Netwright;

return await CourseProgram.Run(args, "Trains ResNet-20 on CIFAR-10.", Train, data: "The directory that holds the binary version of CIFAR-10");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    var photographs = Photographs.LoadCifar10(options);
    Evaluation test = Recipe.Train(new ResNet20(options.Seed), photographs, options, cancellationToken);
    Console.WriteLine(test.Confusion!.Report(photographs.ClassNames));
    Console.WriteLine($"test accuracy: {test.Accuracy:F4}");
}
