using SeedRequest;

// The generated class finds at run time what the compiler finds while you type.
foreach (var request in new[] { GeneratedRequest.Create(), CorrectedRequest.Create() })
{
    Console.WriteLine(request.ToQueryString());
    foreach (var violation in request.Validate())
    {
        Console.WriteLine("    " + violation);
    }
}
