package nl.koerswijzer.model;

/**
 * An activity of the interest questionnaire, answered from 1 (hate it) to 5 (love it).
 *
 * @param shortForm whether it also stands in the form of 30 items
 */
public record InterestQuestion(String id, InterestType type, Text activity, boolean shortForm) {}
