namespace Digits;

/// <summary>What the command line asks for.</summary>
/// <param name="Data">The directory that holds MNIST; without one it is looked for and downloaded.</param>
/// <param name="Epochs">How often the training images are gone through.</param>
/// <param name="Batch">The images that one step learns from.</param>
/// <param name="LearningRate">The step size of Adam.</param>
/// <param name="Decay">The factor of the step size after each epoch.</param>
/// <param name="Seed">The seed of the parameters, of the order of the images, and of drawn digits.</param>
/// <param name="Threads">The threads that train.</param>
/// <param name="Augment">Whether the training images are shifted and rotated at random.</param>
/// <param name="Save">The file to which the trained parameters go.</param>
/// <param name="Report">The file to which the report of the run goes.</param>
internal sealed record Options(
    string? Data, int Epochs, int Batch, float LearningRate, float Decay, int Seed, int Threads, bool Augment, string? Save, string? Report);
