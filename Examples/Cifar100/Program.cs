using Cifar;
using Courses;
using Netwright;

return await CourseProgram.Run(args, "Trains ResNet-20 on CIFAR-100.", Train, data: "The directory that holds the binary version of CIFAR-100");

static void Train(CourseOptions options, CancellationToken cancellationToken)
{
    Evaluation test = Recipe.Train(new ResNet20(options.Seed), Photographs.LoadCifar100(options), options, cancellationToken);
    Console.WriteLine($"test accuracy: {test.Accuracy:F4}; the right class is among the first five for {test.Metrics["top5_accuracy"]:P1}");
}
