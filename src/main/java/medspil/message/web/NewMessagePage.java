package medspil.message.web;

/// The page on which somebody begins a conversation.
public record NewMessagePage(String listAddress, String citizen, MessageForm form) {}
