-- No processor can be told by a call about a person: what shows that one was asked stands in the steps of the request.
drop table processor_told;
